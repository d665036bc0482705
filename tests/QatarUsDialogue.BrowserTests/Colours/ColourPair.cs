namespace QatarUsDialogue.BrowserTests.Colours;

/// <summary>Two colours of the sheet that meet on a page, and how far they must stand apart.</summary>
internal sealed record ColourPair(string Front, string Back, double Least)
{
    private const double Text = 4.5;
    private const double Shape = 3;

    private static readonly string[] Grounds = ["paper", "surface", "sunken"];
    private static readonly string[] Tints = ["event", "person", "agree", "topic", "figure", "target"];

    private static readonly (string Hue, string Tint)[] Marked =
        [("navy", "event"), ("maroon", "person"), ("ochre", "agree"), ("teal", "topic"), ("violet", "figure")];

    public static IReadOnlyList<ColourPair> All { get; } =
    [
        .. from ink in new[] { "ink", "ink-2", "maroon", "navy" } from ground in Grounds select new ColourPair(ink, ground, Text),
        .. from hue in new[] { "ochre", "teal", "violet", "visited", "ok", "warn" } from ground in Grounds select new ColourPair(hue, ground, Text),
        .. from ground in Grounds select new ColourPair("edge", ground, Shape),
        .. from tint in Tints select new ColourPair("ink", $"t-{tint}", Text),
        .. from mark in Marked select new ColourPair(mark.Hue, $"t-{mark.Tint}", Text),
        new("maroon", "t-target", Text),
        .. from fill in new[] { "maroon", "navy", "teal" } select new ColourPair("on-solid", fill, Text),
        new("focus-ink", "focus", Shape),
    ];
}
