using QatarUsDialogue.Articles;
using QatarUsDialogue.Tests.Rules;

namespace QatarUsDialogue.Tests;

/// <summary>
/// What the reader gets wrong today. Each test states the wrong answer; when one fails, the reader has learned
/// something: move the sentence to its rule page.
/// </summary>
public class KnownLimitations
{
    private static readonly ArticleReader Reader = new(RuleReader.Lexicon);

    [Fact]
    public void TodayInTheSenseOfNowadaysIsWronglyReadAsTheDayOfPublication()
    {
        var reading = Read("تعيش منطقة الخليج العربي اليوم أزمة كبيرة لا مثيل لها.");

        Assert.Equal("اليوم", Assert.Single(reading.Dates).Evidence.Text);
    }

    [Fact]
    public void ACommitteesSessionIsWronglyARoundWhereTheArticleNamesTheDialogue()
    {
        var reading = Read(
            "انعقد الحوار الاستراتيجي القطري الأمريكي السادس في واشنطن أمس.\n" +
            "وعقدت اللجنة المشتركة مع تركيا الدورة الثالثة في أنقرة أيضا.");

        Assert.Equal([6, 3], reading.Rounds.Select(r => r.Number));
    }

    [Fact]
    public void TheExtensionOfAnAgreementIsWronglyNoStatus()
    {
        var reading = Read(
            "انعقد الحوار الاستراتيجي القطري الأمريكي السادس في واشنطن أمس.\n" +
            "ومددت قطر والولايات المتحدة اتفاقية التعاون الدفاعي بينهما لعشر سنوات.");

        Assert.Empty(reading.Agreements);
    }

    [Fact]
    public void AnOfficeWithAnAdverbBehindItIsWronglyLost()
    {
        var reading = Read("وقال وزير الخارجية الأميركي حينها، ريكس تيلرسون، إن اللقاء كان وديا.");

        Assert.Null(Assert.Single(reading.People).Office);
    }

    [Fact]
    public void AHeadingRightBehindLinksIsWronglyALink()
    {
        var reading = Read(
            "التقى الوزيران في الدوحة وبحثا ملفات المنطقة كافة.\n" +
            "اقرأ أيضا\n" +
            "التعاون الدفاعي بين البلدين\n" +
            "وجددت الدولتان تأكيد شراكتهما الدفاعية كما جاء في البيان.");

        Assert.Equal(3, reading.Furniture.Count);
    }

    private static Reading Read(string body) => Reader.Read(new Article("limit", "", "6 مارس 2024\n" + body));
}
