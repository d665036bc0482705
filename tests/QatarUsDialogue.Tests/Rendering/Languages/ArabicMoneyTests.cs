using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Tests.Rules;
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
    [InlineData(1_234_567, "USD", "1,234,567 دولارًا")]
    [InlineData(250_000, "XYZ", "250,000 XYZ")]
    [InlineData(250_000, null, "250,000")]
    [InlineData(3_000_000, "KWD", "3 ملايين دينار كويتي")]
    [InlineData(1, "KWD", "دينار كويتي")]
    [InlineData(2, "KWD", "ديناران كويتيان")]
    [InlineData(3, "KWD", "3 دنانير كويتية")]
    [InlineData(11, "KWD", "11 دينارًا كويتيًا")]
    [InlineData(13_000, "KWD", "13,000 دينار كويتي")]
    [InlineData(2, "TRY", "ليرتان تركيتان")]
    [InlineData(10, "TRY", "10 ليرات تركية")]
    [InlineData(99, "TRY", "99 ليرةً تركيةً")]
    [InlineData(2, "EUR", "2 يورو")]
    [InlineData(1_105, "GBP", "1,105 جنيهات إسترلينية")]
    [InlineData(9_000_000_000_000, "JPY", "9000 مليار ين ياباني")]
    public void ASumIsWrittenAsTheSourcesWriteIt(long amount, string? currency, string words)
    {
        Assert.Equal(words, ArabicMoney.Of(amount, currency));
    }

    [Fact]
    public void EveryCurrencyThatTheReaderKnowsHasItsNameInBothLanguages()
    {
        string[] codes = [.. KnownCurrencies.Codes];

        Assert.True(codes.Length >= 20, $"Only {codes.Length} currencies were found.");
        Assert.DoesNotContain(codes, code => ArabicMoney.Of(5, code).Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain(codes, code => EnglishMoney.Of(5, code).Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsWrittenIsReadAsTheSameSum() => Assert.All(
        from code in KnownCurrencies.Codes from amount in new long[] { 500, 75_000_000, 5_000_000_000 } select (code, amount),
        sum => Assert.Equal([(sum.amount, sum.code)], Read(ArabicMoney.Of(sum.amount, sum.code))));

    private static IEnumerable<(long, string)> Read(string sum) => RuleReader.Sentences($"دفعت الوزارة {sum} للمكتب.", isTitle: false)
        .SelectMany(new AmountExtractor().Extract).Cast<AmountMention>().Select(mention => (mention.Value, mention.Currency));

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
