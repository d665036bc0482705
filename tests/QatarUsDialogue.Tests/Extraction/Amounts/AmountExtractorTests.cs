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
}
