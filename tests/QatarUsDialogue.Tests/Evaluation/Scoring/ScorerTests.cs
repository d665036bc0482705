using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Evaluation.Scoring;

namespace QatarUsDialogue.Tests.Evaluation.Scoring;

public class ScorerTests
{
    private const string Right = """
        ---
        scope: none
        published: 2022-11-18
        basis: stated
        outlet: null
        title: true
        rounds: []
        ---
        مباحثات في الدوحة
        18 نوفمبر 2022

        استعرض وزير الخارجية ⟦person antony-blinken|أنتوني بلينكن⟧ مع المسؤولين ⟦topic health|التعاون الصحي⟧ ومساعدات بقيمة ⟦amount 5000000 USD|5 ملايين دولار⟧ في اجتماع طويل.

        """;

    [Fact]
    public void WhatIsReadAsExpectedIsAHitAndNoMiss()
    {
        var people = Field("people", Right);

        Assert.Equal((1, 1, 1), (people.Hits, people.Expected, people.Read));
        Assert.Empty(people.Misses);
    }

    [Fact]
    public void AValueThatWasNotReadCostsRecall()
    {
        var people = Field("people", Right.Replace("أنتوني بلينكن⟧", "أنتوني بلينكن⟧ وزميله ⟦person ?|الزيادي⟧", StringComparison.Ordinal));

        Assert.Equal((1, 2, 1), (people.Hits, people.Expected, people.Read));
        Assert.Equal((1d, 0.5), (people.Precision, people.Recall));
        Assert.Equal(["? الزيادي"], Assert.Single(people.Misses).Expected);
    }

    [Fact]
    public void AValueThatWasNotExpectedCostsPrecision()
    {
        var amounts = Field("amounts", Right.Replace("5000000 USD", "5000000 EUR", StringComparison.Ordinal));

        Assert.Equal((0d, 0d), (amounts.Precision, amounts.F1));
        Assert.StartsWith("5000000 USD", Assert.Single(amounts.Misses).Read[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ADayThatNobodyStatedIsAWrongValue()
    {
        var publication = Field("publication", Right.Replace("published: 2022-11-18\nbasis: stated", "published: null", StringComparison.Ordinal));

        Assert.Equal((0, 1, 1), (publication.Hits, publication.Expected, publication.Read));
    }

    [Fact]
    public void AHeadlineIsOneWhereTheExpectationHasNoWordsOfIt()
    {
        var headline = Field("headline", Right);

        Assert.Equal((1, 1, 1), (headline.Hits, headline.Expected, headline.Read));
    }

    [Fact]
    public void AnotherLineThanTheExpectedHeadlineIsAWrongValue()
    {
        var headline = Field("headline", Right.Replace("title: true", "title: true\nheadline: مباحثات في واشنطن", StringComparison.Ordinal));

        Assert.Equal((0, 1, 1), (headline.Hits, headline.Expected, headline.Read));
        Assert.Equal(["مباحثات في الدوحة"], Assert.Single(headline.Misses).Read);
    }

    [Fact]
    public void WhereNothingIsExpectedAndNothingReadAllIsRight()
    {
        var rounds = Field("round numbers", Right);

        Assert.Equal((1d, 1d, 1d), (rounds.Precision, rounds.Recall, rounds.F1));
    }

    [Fact]
    public void ATopicIsMissedByTheLineOfTheFile()
    {
        var topics = Field("topics", Right.Replace("topic health", "topic climate", StringComparison.Ordinal));

        Assert.Equal(["line 12 climate «التعاون الصحي»"], Assert.Single(topics.Misses).Expected);
        Assert.Equal(["line 12 health «التعاون الصحي»"], topics.Misses[0].Read);
    }

    private static FieldScore Field(string name, string annotated)
    {
        var article = new AnnotationParser(SeedReadings.Lexicon).Parse("sample.article.md", annotated);
        return Scorer.Score(SeedReadings.Reader, [article]).Single(s => string.Equals(s.Field, name, StringComparison.Ordinal));
    }
}
