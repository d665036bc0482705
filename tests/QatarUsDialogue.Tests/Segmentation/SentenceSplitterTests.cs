using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Fact]
    public void WhatIsLongerThanAnySentenceIsCutBehindACommaAndNothingIsLost()
    {
        var line = LineOf(string.Concat(Enumerable.Repeat("وبحث الجانبان التعاون بين البلدين في مجالات عدة، ", 200)));

        var sentences = SentenceSplitter.Split(line, isTitle: false).ToList();

        Assert.All(sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.Longest));
        Assert.All(sentences, s => Assert.True(Marks.IsComma(s[s.Count - 1])));
        Assert.Equal(line.Tokens.Select(t => t.Span), sentences.SelectMany(s => s.Tokens).Select(t => t.Span));
        Assert.InRange(sentences.Count, 4, 8);
    }

    [Theory]
    [InlineData("حوار ")]
    [InlineData("2019 ")]
    [InlineData("( ")]
    public void WithoutACommaItIsCutAnywhere(string word)
    {
        var line = LineOf(string.Concat(Enumerable.Repeat(word, 1000)));

        var sentences = SentenceSplitter.Split(line, isTitle: false).ToList();

        Assert.Equal([400, 400, 200], sentences.Select(s => s.Count));
    }

    [Fact]
    public void ASentenceOfACommuniqueIsNotCut()
    {
        var line = LineOf(string.Concat(Enumerable.Repeat("وبحث الجانبان التعاون بين البلدين في مجالات عدة، ", 40)) + "ثم غادرا.");

        Assert.Single(SentenceSplitter.Split(line, isTitle: false));
    }

    private static Line LineOf(string text) => Assert.Single(LineSplitter.Split(ArticleCleaner.Clean(text)));
}
