using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Tests.Cleaning;

public class ArticleCleanerTests
{
    public static TheoryData<string> Names() => Seeds.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void CleaningTwiceIsCleaningOnce(string file)
    {
        var once = ArticleCleaner.Clean(Seeds.Named(file).Text).Text;

        Assert.Equal(once, ArticleCleaner.Clean(once).Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWayBackNeverTurnsRound(string file)
    {
        var clean = ArticleCleaner.Clean(Seeds.Named(file).Text);
        var starts = Enumerable.Range(0, clean.Text.Length).Select(i => clean.SpanOf(i, i + 1).Start).ToList();

        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void EveryCharacterIsCleanedAndCleanedOnlyOnce()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = ArticleCleaner.Fold(((char)c).ToString());
            Assert.Equal(once, ArticleCleaner.Fold(once));
        }
    }

    [Fact]
    public void EverySpaceIsTheSameSpaceAndALineEndStays() =>
        Assert.Equal("a b c d\ne\r\nf", ArticleCleaner.Clean("a\u00a0b\tc\u2009d\ne\r\nf").Text);

    [Fact]
    public void AVowelSignBelongsToTheWordThatItStandsOn()
    {
        const string text = "وأكدتا مجددًا ذلك";
        var clean = ArticleCleaner.Clean(text);
        var start = clean.Text.IndexOf("مجددا", StringComparison.Ordinal);

        Assert.Equal("مجددًا", clean.SpanOf(start, start + 5).In(text));
    }

    [Fact]
    public void AnEmojiIsTwoUnitsAndMovesNothing()
    {
        const string text = "\ud83d\udd17 قطر";
        var clean = ArticleCleaner.Clean(text);
        var start = clean.Text.IndexOf("قطر", StringComparison.Ordinal);

        Assert.Equal(3, clean.SpanOf(start, start + 3).Start);
        Assert.Equal("قطر", clean.SpanOf(start, start + 3).In(text));
    }
}
