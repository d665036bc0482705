using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Tests.Rules;
using QatarUsDialogue.Web.Commands;

namespace QatarUsDialogue.Tests;

public class ArticleReaderTests
{
    private const int Mutations = 2000;
    private const int Seed = 20180130;

    private static readonly ArticleReader Reader = new(RuleReader.Lexicon);

    public static TheoryData<string> Names() => Seeds.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySpanOfAReadingGivesBackItsWords(string file)
    {
        var reading = Reader.Read(Seeds.Named(file));

        Assert.NotEmpty(ReadingSpans.Evidence(reading));
        AssertIsExact(reading);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSameArticleIsAlwaysReadTheSame(string file)
    {
        var article = Seeds.Named(file);

        Assert.Equal(Json(article), Json(article));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("ar-QA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void AnArticleIsReadTheSameInEveryCulture(string culture)
    {
        var expected = Seeds.Articles.Select(Json).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Seeds.Articles.Select(Json));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhateverHappensToATextItIsReadAndTheEvidenceStaysExact()
    {
        var mutation = new TextMutation(Seed, [.. Seeds.Articles.Select(a => a.Text)]);
        var read = 0;
        for (var i = 0; i < Mutations; i++)
        {
            AssertIsExact(Reader.Read(new Article($"mutation {i}", "", mutation.Next())));
            read++;
        }

        Assert.Equal(Mutations, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    [InlineData(".")]
    [InlineData("|»")]
    [InlineData("Seventh Strategic Dialogue")]
    public void ATextWithoutAnArticleGivesAnEmptyReading(string text)
    {
        var reading = Reader.Read(new Article("empty", "", text));

        Assert.Empty(reading.Rounds);
        Assert.Empty(reading.Sentences);
        Assert.NotEmpty(reading.Warnings);
    }

    private static string Json(Article article) => ReadingJson.Line(article.File, Reader.Read(article));

    private static void AssertIsExact(Reading reading)
    {
        var text = reading.Article.Text;
        foreach (var evidence in ReadingSpans.Evidence(reading))
        {
            Assert.True(evidence.Span.Length > 0);
            Assert.Equal(evidence.Text, evidence.Span.In(text));
        }

        Assert.All(ReadingSpans.Parts(reading), span => Assert.InRange(span.End, span.Start + 1, text.Length));
        Assert.All(reading.Rounds, round => Assert.NotEmpty(round.Evidence));
        Assert.All(reading.Agreements, document => Assert.InRange(document.Round ?? 0, 0, Math.Max(0, reading.Rounds.Count - 1)));
    }
}
