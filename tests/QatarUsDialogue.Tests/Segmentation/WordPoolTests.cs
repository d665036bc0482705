using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Tests.Segmentation;

public sealed class WordPoolTests
{
    private const int FewWords = 8;

    private static readonly WordSet Listed = new("الحوار", "قطر", "وزير", "في", "من", "الجولة");

    [Fact]
    public void AWordIsOneObjectWhereverItStands()
    {
        var pool = new WordPool();

        Assert.Same(pool.Of("حوار"), pool.Of("حوار"));
        Assert.NotSame(pool.Of("حوار"), pool.Of("حوارا"));
    }

    [Fact]
    public void LatinLettersAreWrittenSmall()
    {
        Assert.Equal("usd", new WordPool().Of("USD").Text);
    }

    [Fact]
    public void AWordThatStandsOftenIsKeptBesideManyThatStandOnce()
    {
        var pool = new WordPool();
        pool.Of("حوار");
        var often = pool.Of("حوار");
        for (var i = 0; i < 10_000; i++)
        {
            pool.Of(FormattableString.Invariant($"{i}"));
            Assert.Same(often, pool.Of("حوار"));
        }
    }

    [Fact]
    public void APoolThatIsFullGivesTheSameWordsAndTheSameAnswers()
    {
        var (full, large) = (new WordPool(FewWords), new WordPool());
        foreach (var clean in Seeds.Articles.Select(a => ArticleCleaner.Clean(a.Text)))
        {
            var words = Tokenizer.Tokens(clean, 0, clean.Text.Length, full).ToList();

            Assert.Equal(Tokenizer.Tokens(clean, 0, clean.Text.Length, large).Select(t => (t.Kind, t.Text, t.Span, t.IsGlued)), words.Select(t => (t.Kind, t.Text, t.Span, t.IsGlued)));
            Assert.All(words, token => Assert.Equal((Listed.Has(token.Text), Listed.HasBase(token.Text)), (Listed.Has(token), Listed.HasBase(token))));
            Assert.Contains(words, Listed.Has);
        }
    }

    [Fact]
    public void ALexiconsTableAnswersForWordsOfAnotherPoolToo()
    {
        var own = new WordPool();
        var phrases = new PhraseTable<bool>([("الحوار الاستراتيجي", true)], own);

        foreach (var pool in new[] { own, new WordPool() })
        {
            Assert.True(phrases.IsIn(Tokens("انعقد الحوار الاستراتيجي أمس", pool)));
            Assert.False(phrases.IsIn(Tokens("انعقد الحوار أمس", pool)));
        }
    }

    private static TokenList Tokens(string text, WordPool pool) => LineSplitter.Split(ArticleCleaner.Clean(text), pool)[0].Tokens;
}
