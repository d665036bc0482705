using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Evaluation;

namespace QatarUsDialogue.Tests.Evaluation;

/// <summary>The articles of <c>look</c> are sound: what they expect is at least possible.</summary>
public class LookArticleTests
{
    private const char Opening = '\u27E6';
    private const char Closing = '\u27E7';

    public static TheoryData<string> Files => [.. AnnotatedFolder.Look.Articles.Select(a => a.Article.File)];

    [Fact]
    public void EveryArticleParses()
    {
        Assert.Empty(AnnotatedFolder.Look.Faults);
        Assert.NotEmpty(AnnotatedFolder.Look.Articles);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoMarkIsLeftInTheCapturedText(string file)
    {
        var text = Article(file).Article.Text;

        Assert.DoesNotContain(Opening, text);
        Assert.DoesNotContain(Closing, text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryMarkStandsOnWordsWithoutSpaceAround(string file)
    {
        var (article, expected) = (Article(file).Article, Article(file).Expected);
        var spans = expected.People.Select(p => p.Span)
            .Concat(expected.Topics.Select(t => t.Span))
            .Concat(expected.Agreements.Select(a => a.Span))
            .Concat(expected.Amounts.Select(a => a.Span));

        Assert.All(spans.Select(s => s.In(article.Text)), words => Assert.Equal(words.Trim(), words));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ATopicIsMarkedOnceAParagraph(string file)
    {
        var article = Article(file);

        Assert.Distinct(article.Expected.Topics.Select(t => (t.Key, article.LineOf(t.Span.Start))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OnlyAnArticleAboutTheDialogueHasRounds(string file)
    {
        var expected = Article(file).Expected;

        Assert.Equal(expected.Scope is ArticleScope.Dialogue, expected.Rounds.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ADocumentsRoundIsAmongTheRoundsOfItsArticle(string file)
    {
        var expected = Article(file).Expected;

        Assert.All(expected.Agreements.Where(a => a.Round is not null), a => Assert.Contains(a.Round, expected.Rounds.Select(r => r.Number)));
    }

    private static AnnotatedArticle Article(string file) =>
        AnnotatedFolder.Look.Articles.Single(a => string.Equals(a.Article.File, file, StringComparison.Ordinal));
}
