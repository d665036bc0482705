using QatarUsDialogue.Web.Evaluation;

namespace QatarUsDialogue.Tests.Evaluation;

/// <summary>The line that is taken for the headline is the headline, not the name of the house, a section or a byline.</summary>
public class HeadlineTests
{
    private static IEnumerable<AnnotatedArticle> Articles => AnnotatedFolder.Look.Articles.Concat(AnnotatedFolder.Hold.Articles);

    [Fact]
    public void EveryHeadlineIsWrittenDown() =>
        Assert.All(Articles, a => Assert.Equal(a.Expected.HasTitle, a.Expected.Headline is not null));

    [Fact]
    public void EveryHeadlineIsReadAsWrittenDown() =>
        Assert.All(Articles, a => Assert.Equal(a.Expected.Headline, SeedReadings.Reader.Read(a.Article).Title?.Text));
}
