using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Tests.Rules;

namespace QatarUsDialogue.Tests.Extraction.Amounts;

public class AmountExtractorTests
{
    [Theory]
    [InlineData("خسر اللاعب 999999999999999999 تريليون دولار.")]
    [InlineData("خسر اللاعب بين 999999999999999999 و2 تريليون دولار.")]
    [InlineData("خسر اللاعب 99999999999999999999999999999999999999 مليار دولار.")]
    public void ANumberTooLargeToCountIsNeverASum(string text)
    {
        var sums = RuleReader.Sentences(text, isTitle: false).SelectMany(new AmountExtractor().Extract).Cast<AmountMention>();

        Assert.All(sums, sum => Assert.InRange(sum.Value, 1, 2_000_000_000_000));
    }

    [Theory]
    [InlineData("بلغت الكلفة بين 38 و40 مليار دولار.", "38 و40 مليار دولار", 38_000_000_000, 40_000_000_000)]
    [InlineData("بلغت الكلفة ما بين 10 ملايين و15 مليون دولار.", "10 ملايين و15 مليون دولار", 10_000_000, 15_000_000)]
    [InlineData("بلغت الكلفة من 10 ملايين إلى 15 مليون دولار.", "10 ملايين إلى 15 مليون دولار", 10_000_000, 15_000_000)]
    [InlineData("بلغت الكلفة بين مليار وملياري دولار.", "مليار وملياري دولار", 1_000_000_000, 2_000_000_000)]
    [InlineData("بلغت الكلفة بين مليار وثلاثة مليارات دولار.", "مليار وثلاثة مليارات دولار", 1_000_000_000, 3_000_000_000)]
    [InlineData("بلغت الكلفة بين 500 مليون ومليار دولار.", "500 مليون ومليار دولار", 500_000_000, 1_000_000_000)]
    public void TheTwoEndsOfARangeAreTwoSumsInTheSameWords(string text, string words, long lower, long upper)
    {
        var sums = RuleReader.Sentences(text, isTitle: false).SelectMany(new AmountExtractor().Extract).Cast<AmountMention>().ToList();

        Assert.Equal([lower, upper], sums.Select(sum => sum.Value));
        Assert.All(sums, sum => Assert.Equal(words, sum.Span.In(text)));
    }
}
