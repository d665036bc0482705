using System.Globalization;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Queries;

/// <summary>An archive of more rounds than a page shows, some of them without a number.</summary>
public sealed class ListedRoundsTests : IDisposable
{
    private const int Numbered = 45;

    private readonly SketchArchive _archive = new(Sketch.Reconcile(Enumerable.Range(1, Numbered + 3).Select(Told)));

    private ArchiveContext Context => _archive.Context;

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void RoundsWithoutANumberAreNotListedAmongManyAndHaveTheirPages()
    {
        var listed = ListedRounds.In(Context);
        var unlisted = Context.RoundTallies.Where(tally => tally.Place == null).Select(tally => tally.DialogueKey).ToList();

        Assert.Equal(Enumerable.Range(1, Numbered), listed.All.Select(round => round.Number!.Value));
        Assert.Equal([20, 20, 5], listed.Parts.Select(part => part.Count));
        Assert.Equal(3, unlisted.Count);
        Assert.All(unlisted, key => Assert.Equal(key, new RoundQuery(Context).Read(key)!.Card.Round.Key));
    }

    [Fact]
    public void APageOfManyRoundsShowsThePartThatIsAskedForOrTheLast()
    {
        var home = new HomeQuery(Context).Read(null)!;

        Assert.Equal(home.Parts[^1], home.Rounds.Select(card => card.Round));
        Assert.Equal(home.Parts[0], new HomeQuery(Context).Read(null, "7")!.Rounds.Select(card => card.Round));
        Assert.Equal((Numbered + 3, 3), (home.Figures.Rounds, home.Unlisted));
        Assert.Null(new HomeQuery(Context).Read(null, "no-such-round"));
    }

    [Theory]
    [InlineData("20", "19", "21")]
    [InlineData("21", "20", "22")]
    [InlineData("1", null, "2")]
    [InlineData("45", "44", null)]
    public void TheRoundsBesideOneAreKnownAcrossParts(string key, string? previous, string? next)
    {
        var view = new RoundQuery(Context).Read(key)!;

        Assert.Equal((previous, next), (view.Previous?.Key, view.Next?.Key));
        Assert.Contains(view.Rounds, round => round.Key == key);
        Assert.InRange(view.Rounds.Count, 1, ListedRounds.AtATime);
    }

    private static Reading Told(int number)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"الحوار {number}");
        var sketch = new Sketch(string.Create(CultureInfo.InvariantCulture, $"{number:000}_a.txt"), $"شهدت الدوحة {words}.");
        return sketch.Of(sketch.Round(number <= Numbered ? number : null, words));
    }
}
