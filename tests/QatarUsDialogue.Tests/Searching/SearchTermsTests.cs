using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Tests.Searching;

public class SearchTermsTests
{
    private const int Spoiled = 200;

    private static readonly string[] LittleWords = ["ال", "و", "وال", "ف", "فال", "ب", "بال", "وب", "وبال", "ل", "لل", "ول", "ولل", "كال"];

    public static TheoryData<string> Names() => Seeds.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void FoldingTwiceIsFoldingOnce(string file) =>
        Assert.All(SearchTerms.Of(Seeds.Named(file).Text), term =>
            Assert.Equal(term.Folded, string.Concat(SearchTerms.Of(term.Folded).Select(again => again.Folded))));

    [Fact]
    public void EveryCharacterIsFoldedAndFoldedOnlyOnce()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = string.Concat(SearchTerms.Of($"{(char)c}{(char)c}").Select(t => t.Folded));
            Assert.Equal(once, string.Concat(SearchTerms.Of(once).Select(t => t.Folded)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSpanOfATermHoldsItsWordAndNoOther(string file)
    {
        var text = Seeds.Named(file).Text;
        var terms = SearchTerms.Of(text);

        Assert.All(terms, term => Assert.Equal([term.Folded], SearchTerms.Of(term.Span.In(text)).Select(t => t.Folded)));
        Assert.All(terms.Zip(terms.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void NoTextStopsIt()
    {
        var mutation = new TextMutation(11, [.. Seeds.Articles.Select(a => a.Text)]);
        for (var i = 0; i < Spoiled; i++)
        {
            var text = mutation.Next();
            Assert.All(SearchTerms.Of(text), term => Assert.True(term.Stem.Length > 0 && term.Span.End <= text.Length));
        }
    }

    [Theory]
    [InlineData("حوار")]
    [InlineData("قاعدة")]
    [InlineData("مكافحة")]
    [InlineData("تعزيز")]
    [InlineData("وزير")]
    [InlineData("واشنطن")]
    [InlineData("بيان")]
    [InlineData("تعاون")]
    [InlineData("غزة")]
    [InlineData("فلسطين")]
    [InlineData("كويت")]
    [InlineData("مذكرة")]
    [InlineData("بنود")]
    public void AWordAndItsFormsWithLittleWordsHaveOneStem(string word) =>
        Assert.All(
            LittleWords,
            front => Assert.Equal(SearchTerms.Of(word)[0].Stem, SearchTerms.Of(front + word)[0].Stem));
}
