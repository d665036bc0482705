using QatarUsDialogue.Web.Evaluation;

namespace QatarUsDialogue.Tests.Evaluation;

/// <summary>The line that is taken for the headline is the headline, not the name of the house, a section or a byline.</summary>
public class HeadlineTests
{
    // Of the other set nothing is ever shown, not even in a failing test.
    private static IEnumerable<AnnotatedArticle> Articles => AnnotatedFolder.Look.Articles;

    [Fact]
    public void EveryHeadlineIsWrittenDown() =>
        Assert.All(Articles, a => Assert.Equal(a.Expected.HasTitle, a.Expected.Headline is not null));

    [Fact]
    public void EveryHeadlineButThoseKnownIsReadAsWrittenDown() =>
        Assert.Equal(KnownLimitations.WrongHeadlines, Articles.Where(IsReadOtherwise).Select(a => a.Article.File[..3]));

    private static bool IsReadOtherwise(AnnotatedArticle article) =>
        article.Expected.Headline != SeedReadings.Reader.Read(article.Article).Title?.Text;
}
