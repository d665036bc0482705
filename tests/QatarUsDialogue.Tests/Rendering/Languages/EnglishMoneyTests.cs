using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class EnglishMoneyTests
{
    [Theory]
    [InlineData(2_000_000_000, "USD", "2 billion US dollars")]
    [InlineData(1_000_000_000, "USD", "1 billion US dollars")]
    [InlineData(500_000_000, "USD", "500 million US dollars")]
    [InlineData(1_500_000_000, "USD", "1.5 billion US dollars")]
    [InlineData(18_400_000_000, "QAR", "18.4 billion Qatari riyals")]
    [InlineData(1_234_567, "USD", "1,234,567 US dollars")]
    [InlineData(1, "USD", "1 US dollar")]
    [InlineData(1, "LBP", "1 Lebanese pound")]
    [InlineData(2_000_000, "JPY", "2 million Japanese yen")]
    [InlineData(250_000, "XYZ", "250,000 XYZ")]
    [InlineData(250_000, null, "250,000")]
    public void ASumIsWrittenInWords(long amount, string? currency, string words)
    {
        Assert.Equal(words, EnglishMoney.Of(amount, currency));
    }

    [Theory]
    [InlineData("P5Y", "over 5 years")]
    [InlineData("P1M", "over 1 month")]
    [InlineData("P1Y6M", null)]
    public void APeriodOfOneUnitIsWritten(string iso, string? words)
    {
        Assert.Equal(words, Wording.English.Period(iso));
    }
}
