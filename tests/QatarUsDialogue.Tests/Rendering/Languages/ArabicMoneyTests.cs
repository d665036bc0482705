using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class ArabicMoneyTests
{
    [Theory]
    [InlineData(2_000_000_000, "USD", "2 مليار دولار")]
    [InlineData(1_000_000_000, "USD", "مليار دولار")]
    [InlineData(500_000_000, "USD", "500 مليون دولار")]
    [InlineData(75_000_000, "USD", "75 مليون دولار")]
    [InlineData(5_000_000, "USD", "5 ملايين دولار")]
    [InlineData(1_500_000_000, "USD", "1.5 مليار دولار")]
    [InlineData(18_400_000_000, "QAR", "18.4 مليار ريال قطري")]
    [InlineData(1_234_567, "USD", "1,234,567 دولار")]
    [InlineData(250_000, "XYZ", "250,000 XYZ")]
    public void ASumIsWrittenAsTheSourcesWriteIt(long amount, string currency, string words)
    {
        Assert.Equal(words, ArabicMoney.Of(amount, currency));
    }

    [Theory]
    [InlineData("P5Y", "على مدى 5 سنوات")]
    [InlineData("P2Y", "على مدى سنتين")]
    [InlineData("P11M", "على مدى 11 شهرًا")]
    [InlineData("P1Y6M", null)]
    [InlineData(null, null)]
    public void APeriodOfOneUnitIsWritten(string? iso, string? words)
    {
        Assert.Equal(words, Wording.Arabic.Period(iso));
    }
}
