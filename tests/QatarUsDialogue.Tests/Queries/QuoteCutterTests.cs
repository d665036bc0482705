using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public sealed class QuoteCutterTests
{
    private const string Sentence = "وأعربت الولايات المتحدة وفق البيان عن تقديرها للتنسيق القوي المستمر لمكافحة الإرهاب بين البلدين";

    [Fact]
    public void AShortSentenceIsQuotedWhole()
    {
        var cut = QuoteCutter.Cut($"  {Sentence}\n", new TextSpan(0, Sentence.Length + 3), new TextSpan(10, 5), 500);
        Assert.Equal(new TextSpan(2, Sentence.Length), cut);
    }

    [Theory]
    [InlineData("وأعربت", 30)]
    [InlineData("لمكافحة الإرهاب", 40)]
    [InlineData("البلدين", 25)]
    [InlineData("تقديرها", 3)]
    public void ALongSentenceIsCutAroundItsWordsAtTheEdgeOfAWord(string words, int limit)
    {
        var span = new TextSpan(Sentence.IndexOf(words, StringComparison.Ordinal), words.Length);
        var cut = QuoteCutter.Cut(Sentence, new TextSpan(0, Sentence.Length), span, limit);

        Assert.True(cut.Contains(span));
        Assert.True(cut.Length <= Math.Max(limit, words.Length));
        Assert.True(cut.Start == 0 || Sentence[cut.Start - 1] == ' ');
        Assert.True(cut.End == Sentence.Length || Sentence[cut.End] == ' ');
    }
}
