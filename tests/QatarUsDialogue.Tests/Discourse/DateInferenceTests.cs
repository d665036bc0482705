using QatarUsDialogue.Articles;
using QatarUsDialogue.Tests.Rules;

namespace QatarUsDialogue.Tests.Discourse;

public class DateInferenceTests
{
    private static readonly DateOnly Published = new(2024, 3, 6);

    private static readonly ArticleReader Reader = new(RuleReader.Lexicon);

    [Theory]
    [InlineData("وصل الوزير إلى واشنطن في 5 مارس لحضور الاجتماع.", DateInferenceKind.DayWithoutYear)]
    [InlineData("زار الوزير واشنطن في يناير الماضي لحضور الاجتماع.", DateInferenceKind.MonthWithoutYear)]
    [InlineData("وصل الوزير إلى واشنطن الثلاثاء لحضور الاجتماع.", DateInferenceKind.WeekdayWithoutDate)]
    [InlineData("وصل الوزير إلى واشنطن أمس لحضور الاجتماع.", DateInferenceKind.RelativeToPublication)]
    [InlineData("زار الوزير واشنطن في يناير من العام الماضي لحضور الاجتماع.", DateInferenceKind.RelativeToPublication)]
    public void AnInferredDateSaysHowAndFromWhichDay(string sentence, DateInferenceKind kind)
    {
        var date = Assert.Single(Reader.Read(new Article("sample.txt", "", "6 مارس 2024\n" + sentence)).Dates, d => d.Basis == Basis.Inferred);

        Assert.Equal(new DateInference(kind, Published), date.Inference);
    }

    [Fact]
    public void AStatedDateNeedsNoInference() =>
        Assert.All(
            Reader.Read(new Article("sample.txt", "", "6 مارس 2024\nوصل الوزير إلى واشنطن في 5 مارس 2024 لحضور الاجتماع.")).Dates,
            d => Assert.Null(d.Inference));

    [Fact]
    public void ADayOfPublicationIsInferredFromAnEmbeddedPostWhereNoneIsPrinted()
    {
        var published = SeedReadings.ById["001"].Published!;

        Assert.Equal((Published, new DateInference(DateInferenceKind.EmbeddedPost, Published)), (published.Date, published.Inference));
    }
}
