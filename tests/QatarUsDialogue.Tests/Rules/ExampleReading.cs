using System.Globalization;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>What the reader makes of a fenced example, in the words of the rule pages.</summary>
internal static class ExampleReading
{
    public static IReadOnlyList<string> Lines(RuleExample example) => example.Kind switch
    {
        "page" => Kinds(example),
        "rounds" => Rounds(example),
        _ => throw new FormatException($"{example.Page}.md:{example.Line} opens a fence «{example.Kind}» that no reader knows."),
    };

    public static string Fact(Reading reading, string name) => name switch
    {
        "scope" => MentionValue.Name(reading.Scope),
        "published" => reading.Published is { } published ? Day(published.Date) : Finding.Nothing,
        "basis" => MentionValue.Name(reading.Published!.Basis),
        "outlet" => reading.Outlet?.Text ?? Finding.Nothing,
        "bodies" => reading.Bodies.Count == 0 ? Finding.Nothing : string.Join(';', reading.Bodies.Select(b => b.Body)),
        "rounds" => string.Join(';', reading.Rounds.Select(Label)),
        _ when name.StartsWith("round-", StringComparison.Ordinal) => Round(reading.Rounds.Single(r => Label(r) == name["round-".Length..])),
        _ => throw new FormatException($"An example has a fact «{name}» that no reader knows."),
    };

    private static List<string> Kinds(RuleExample example)
    {
        var page = PageReader.Read(LineSplitter.Split(ArticleCleaner.Clean(example.Text)));
        var kinds = page.Body.Select(line => (line.Number, Kind: "body"))
            .Concat(page.Headings.Select(line => (line.Number, Kind: "heading")))
            .Concat(page.Title is { } title ? [(title.Number, Kind: "title")] : [])
            .Concat(page.Furniture.Select(f => (f.Line.Number, Kind: MentionValue.Name(f.Kind))))
            // A label that was glued to a paragraph has the number of its line.
            .DistinctBy(k => k.Number)
            .ToDictionary(k => k.Number, k => k.Kind);
        return [.. example.Lines.Select((_, i) => kinds.GetValueOrDefault(i + 1, ""))];
    }

    // Each line of the example is one sentence; a round is written by its number, «?» has none, «–» is no round.
    private static List<string> Rounds(RuleExample example)
    {
        var sentences = example.Lines
            .Select(line => RuleReader.Sentences(line.Text, isTitle: line.Expected == "title").Select(RuleReader.Extractors.Extract).ToList())
            .ToList();
        var thread = RoundTracker.Follow([.. sentences.SelectMany(s => s)]);
        var at = 0;
        var labels = new List<string>();
        foreach (var line in sentences)
        {
            var words = line.SelectMany((s, i) => Enumerable.Range(0, s.Sentence.Count).Select(token => thread.At(at + i, token)));
            labels.Add(line.Any(s => s.Sentence.IsTitle)
                ? "title"
                : string.Join(", ", words.Select(r => r is { } round ? Label(thread.Rounds[round].Number) : Finding.Nothing).Distinct()));
            at += line.Count;
        }

        return labels;
    }

    private static string Round(RoundReading round) => string.Join(',',
        round.Date is { } date ? date.IsDay ? Day(date.Earliest) : Day(date.Earliest) + "/" + Day(date.Latest) : Finding.Nothing,
        round.City ?? Finding.Nothing,
        MentionValue.Name(round.Status),
        round.Chairs.Count == 0 ? Finding.Nothing : string.Join('+', round.Chairs));

    private static string Label(RoundReading round) => Label(round.Number);

    private static string Label(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
