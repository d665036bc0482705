using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class HijriDateTests
{
    [Theory]
    [InlineData(2018, 1, 30, "13 جمادى الأولى 1439 هـ")]
    [InlineData(2021, 11, 12, "7 ربيع الآخر 1443 هـ")]
    [InlineData(2022, 11, 22, "28 ربيع الآخر 1444 هـ")]
    [InlineData(2024, 3, 5, "24 شعبان 1445 هـ")]
    [InlineData(2025, 12, 17, "26 جمادى الآخرة 1447 هـ")]
    public void ADayHasItsDayOfUmmAlQura(int year, int month, int day, string words)
    {
        Assert.Equal(words, Wording.Arabic.Hijri(new DateOnly(year, month, day)));
    }

    [Fact]
    public void InEnglishTheMonthHasItsLatinName() =>
        Assert.Equal("24 Shaban 1445 AH", Wording.English.Hijri(new DateOnly(2024, 3, 5)));

    [Fact]
    public void ADayBeyondTheTablesIsNotKnown()
    {
        Assert.True(HijriDate.Knows(new DateOnly(2025, 12, 17)));
        Assert.False(HijriDate.Knows(new DateOnly(2500, 1, 1)));
    }
}
