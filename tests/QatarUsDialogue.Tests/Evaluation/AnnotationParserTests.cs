using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Evaluation;

public class AnnotationParserTests
{
    private const string Head = """
        ---
        scope: dialogue
        published: 2022-11-18
        basis: stated
        outlet: null
        title: false
        rounds:
          - {number: 5, earliest: 2022-11-21, latest: 2022-11-22, city: doha, status: announced, chairs: [antony-blinken]}
          - {number: null, earliest: null, latest: null, city: null, status: held, chairs: []}
        ---

        """;

    [Fact]
    public void WhatStandsBelowTheFrontMatterIsTheCapturedTextWithoutItsMarks()
    {
        var article = Parse("وصل ⟦person antony-blinken|بلينكن⟧ إلى ⟦topic al-udeid|قاعدة العديد⟧.\n");

        Assert.Equal("وصل بلينكن إلى قاعدة العديد.\n", article.Article.Text);
    }

    [Fact]
    public void TheFrontMatterTellsScopeDayAndRounds()
    {
        var expected = Parse("نص\n").Expected;

        Assert.Equal(ArticleScope.Dialogue, expected.Scope);
        Assert.Equal(new DateOnly(2022, 11, 18), expected.Published);
        Assert.Null(expected.Outlet);
        Assert.False(expected.HasTitle);
        Assert.Equal([5, null], expected.Rounds.Select(r => r.Number));
        Assert.Equal(new DateRange(new(2022, 11, 21), new(2022, 11, 22)), expected.Rounds[0].Days);
        Assert.Equal(["antony-blinken"], expected.Rounds[0].Chairs);
        Assert.Null(expected.Rounds[1].Days);
    }

    [Fact]
    public void AMarkKeepsItsPlaceInTheTextWithoutMarks()
    {
        var article = Parse("قال ⟦person ? |جون سميث⟧ إن ⟦topic energy|الطاقة⟧\n");

        var person = Assert.Single(article.Expected.People);
        Assert.Null(person.Key);
        Assert.Equal("جون سميث", person.Span.In(article.Article.Text));
        Assert.Equal("الطاقة", Assert.Single(article.Expected.Topics).Span.In(article.Article.Text));
    }

    [Fact]
    public void AMarkInsideAMarkIsReadToo()
    {
        var article = Parse("⟦document memorandum-of-understanding signed 2 round=5|مذكرتي تفاهم في ⟦topic energy|الطاقة⟧⟧\n");

        var document = Assert.Single(article.Expected.Agreements);
        Assert.Equal(
            (AgreementKind.MemorandumOfUnderstanding, AgreementStatus.Signed, 2, 5),
            (document.Kind, document.Status, document.Count, document.Round!.Value));
        Assert.Equal("مذكرتي تفاهم في الطاقة", document.Span.In(article.Article.Text));
        Assert.Single(article.Expected.Topics);
    }

    [Fact]
    public void ADocumentOfNoRoundHasNone() =>
        Assert.Null(Assert.Single(Parse("⟦document deal welcomed 1 round=null|صفقة⟧\n").Expected.Agreements).Round);

    [Fact]
    public void ASumHasACurrencyAndPerhapsAPeriod()
    {
        var sum = Assert.Single(Parse("⟦amount 75000000 USD P5Y|75 مليون دولار على مدى خمس سنوات⟧\n").Expected.Amounts);

        Assert.Equal((75_000_000L, "USD", "P5Y"), (sum.Value, sum.Currency, sum.Period));
    }

    [Fact]
    public void ARangeIsTwoSumsOnTheSameWords()
    {
        var sums = Parse("⟦amount 38000000000..40000000000 USD|بين 38 و40 مليار دولار⟧\n").Expected.Amounts;

        Assert.Equal([38_000_000_000, 40_000_000_000], sums.Select(s => s.Value));
        Assert.Single(sums.Select(s => s.Span).Distinct());
    }

    [Fact]
    public void AnUprightStrokeOutsideAMarkIsText() =>
        Assert.Equal("مشاركة | طباعة\n", Parse("مشاركة | طباعة\n").Article.Text);

    [Theory]
    [InlineData("سطر\n⟦topic energy|الطاقة\n", 12, "never closed")]
    [InlineData("سطر\nالطاقة⟧\n", 12, "not opened")]
    [InlineData("سطر\n⟦topic energy الطاقة⟧\n", 12, "upright stroke")]
    [InlineData("⟦topic energy|⟧\n", 11, "on no words")]
    [InlineData("⟦topic energies|الطاقة⟧\n", 11, "not a key in topics.yaml")]
    [InlineData("⟦person nobody|فلان⟧\n", 11, "not a key in people.yaml")]
    [InlineData("⟦place doha|الدوحة⟧\n", 11, "is no mark")]
    [InlineData("⟦document treaty signed 1 round=5|معاهدة⟧\n", 11, "\"treaty\" is not known")]
    [InlineData("⟦document deal signed two round=5|صفقتان⟧\n", 11, "is not a number")]
    [InlineData("⟦document deal signed 1 5|صفقة⟧\n", 11, "says no round")]
    [InlineData("⟦amount 5m USD|خمسة ملايين دولار⟧\n", 11, "is not a sum")]
    [InlineData("⟦amount 5 dollars|خمسة دولارات⟧\n", 11, "is not a currency")]
    [InlineData("⟦amount 5 USD 5Y|خمسة دولارات⟧\n", 11, "is not a period")]
    public void AFaultInAMarkIsNamedWithFileAndLine(string body, int line, string problem)
    {
        var fault = Assert.Throws<SeedFileException>(() => Parse(body));

        Assert.StartsWith(FormattableString.Invariant($"sample.article.md, line {line}: "), fault.Message, StringComparison.Ordinal);
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scope: dialogue", "scope: talk", 2, "\"talk\" is not a scope")]
    [InlineData("title: false", "title: no", 6, "neither true nor false")]
    [InlineData("title: false", "title: false\nheadline: حوار", 7, "beside \"title: false\"")]
    [InlineData("published: 2022-11-18", "published: 18 November", 3, "is not a day")]
    [InlineData("city: doha", "city: Doha", 8, "not a key in places.yaml")]
    [InlineData("[antony-blinken]", "[blinken]", 8, "not a key in people.yaml")]
    [InlineData("latest: 2022-11-22", "latest: 2022-11-20", 8, "not after the last")]
    [InlineData("basis: stated", "base: stated", 4, "is not known here")]
    public void AFaultInTheFrontMatterIsNamedWithFileAndLine(string right, string wrong, int line, string problem)
    {
        var fault = Assert.Throws<SeedFileException>(() => Parse(Head.Replace(right, wrong, StringComparison.Ordinal), "نص\n"));

        Assert.StartsWith(FormattableString.Invariant($"sample.article.md, line {line}: "), fault.Message, StringComparison.Ordinal);
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scope: none\n", "first line has to be three dashes")]
    [InlineData("---\nscope: none\n", "has no end")]
    public void AFileWithoutFrontMatterIsRefused(string text, string problem)
    {
        var fault = Assert.Throws<SeedFileException>(() => Parse("", text));

        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    private static AnnotatedArticle Parse(string body) => Parse(Head, body);

    private static AnnotatedArticle Parse(string head, string body) =>
        new AnnotationParser(SeedReadings.Lexicon).Parse("sample.article.md", head + body);
}
