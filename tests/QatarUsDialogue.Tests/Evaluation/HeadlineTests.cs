using QatarUsDialogue.Web.Evaluation;

namespace QatarUsDialogue.Tests.Evaluation;

/// <summary>The line that is taken for the headline is the headline, not the name of the house, a section or a byline.</summary>
public class HeadlineTests
{
    // Of the other set nothing is ever shown, not even in a failing test.
    private static IEnumerable<AnnotatedArticle> Articles => AnnotatedFolder.Look.Articles;

    [Fact]
    public void MostHeadlinesAreWrittenDown() =>
        Assert.InRange(Articles.Count(a => a.Expected.Headline is not null), 180, Articles.Count());

    [Fact]
    public void EveryHeadlineIsReadAsWrittenDown() =>
        Assert.All(
            Articles.Where(a => a.Expected.Headline is not null || !a.Expected.HasTitle),
            a => Assert.Equal(a.Expected.Headline, SeedReadings.Reader.Read(a.Article).Title?.Text));
}
