using System.Text.Json;
using Xunit.Abstractions;

namespace QatarUsDialogue.Tests.Gold;

/// <summary>
/// Topics by (topic, paragraph). The gold's keys are older and coarser: each of ours belongs to exactly one of them, so
/// ours are compared under the older name, and the fine ones too, by the words of each span.
/// </summary>
public class TopicGoldTests(ITestOutputHelper output)
{
    private const double Bar = 0.95;

    [Fact]
    public void TopicsUnderTheOlderKeysReachTheBar()
    {
        var expected = Pairs(t => [GoldArticle.Text(t, "topic")!]);
        var read = Read(OlderKeys.Of);
        Assert.True(Score("topics by (older key, paragraph)", expected, read) >= Bar);
    }

    [Fact]
    public void TopicsUnderTheirOwnKeysReachTheBar()
    {
        var expected = Pairs(t => OlderKeys.Finer(GoldArticle.Text(t, "topic")!, t.GetProperty("e").GetProperty("text").GetString()!));
        var read = Read(key => key);
        Assert.True(Score("topics by (key, paragraph)", expected, read) >= Bar);
    }

    [Fact]
    public void EveryTopicOfTheGoldIsGivenToItsRound()
    {
        var expected = GoldArticle.All.Values.SelectMany(g => g.Of("topics")
            .Select(t => (g.Id, GoldArticle.Text(t, "topic")!, g.LineOf(GoldArticle.Span(t.GetProperty("e")).Start), Round(t)))).ToHashSet();
        var read = GoldArticle.All.Values.SelectMany(g => g.Reading.Topics
            .Select(t => (g.Id, OlderKeys.Of(t.Topic), g.LineOf(t.Evidence[0].Span.Start), Round(g, t.Round)))).ToHashSet();
        var wrong = expected.Except(read).ToList();
        output.WriteLine(string.Join('\n', wrong));
        Assert.Empty(wrong);
    }

    private static string Round(JsonElement topic) => topic.GetProperty("round").ToString();

    private static string Round(GoldArticle gold, int? round) =>
        round is not { } index ? "" : gold.Reading.Rounds[index].Number is { } n ? FormattableString.Invariant($"{n}") : "unnumbered";

    private static HashSet<(string, string, int)> Pairs(Func<JsonElement, IEnumerable<string>> keys) =>
    [
        .. GoldArticle.All.Values.SelectMany(g => g.Of("topics").SelectMany(t =>
            keys(t).Select(key => (g.Id, key, g.LineOf(GoldArticle.Span(t.GetProperty("e")).Start))))),
    ];

    private static HashSet<(string, string, int)> Read(Func<string, string> key) =>
    [
        .. GoldArticle.All.Values.SelectMany(g => g.Reading.Topics.Select(t => (g.Id, key(t.Topic), g.LineOf(t.Evidence[0].Span.Start)))),
    ];

    private double Score(string what, HashSet<(string, string, int)> expected, HashSet<(string, string, int)> read)
    {
        var hits = expected.Intersect(read).Count();
        var (precision, recall) = ((double)hits / read.Count, (double)hits / expected.Count);
        var f1 = 2 * precision * recall / (precision + recall);
        Figures.Write(FormattableString.Invariant($"{what}: precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000} ({hits} of {expected.Count}, {read.Count} read)"));
        output.WriteLine("missed: " + string.Join(' ', expected.Except(read)));
        output.WriteLine("beyond the gold: " + string.Join(' ', read.Except(expected)));
        return f1;
    }
}
