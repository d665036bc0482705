using System.Globalization;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The crossing of the thread beside a card of the list, from the lane above to the lane of the card.</summary>
public static class RailPath
{
    /// <summary>The style of what stands before the first round.</summary>
    public const string Early = "p";

    public static string Between(string from, string to) => string.Create(
        CultureInfo.InvariantCulture,
        $"M{X(from)} 0C{X(from)} 18 {X(to)} 10 {X(to)} 30V44");

    public static bool IsDotted(string from, string to) => IsOpen(from) || IsOpen(to);

    private static bool IsOpen(string style) => style is "u" or Early;

    private static int X(string style) => style switch
    {
        "d" => 14,
        "w" => 40,
        _ => 27,
    };
}
