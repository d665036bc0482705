using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class EnglishOrdinalTests
{
    [Theory]
    [InlineData(1, "first")]
    [InlineData(7, "seventh")]
    [InlineData(12, "twelfth")]
    [InlineData(19, "nineteenth")]
    [InlineData(20, "twentieth")]
    [InlineData(21, "twenty-first")]
    [InlineData(40, "fortieth")]
    [InlineData(48, "forty-eighth")]
    [InlineData(80, "eightieth")]
    [InlineData(99, "ninety-ninth")]
    [InlineData(100, "100th")]
    [InlineData(103, "103rd")]
    [InlineData(112, "112th")]
    [InlineData(122, "122nd")]
    public void ANumberHasItsOrdinal(int number, string words)
    {
        Assert.Equal(words, EnglishOrdinal.Of(number));
    }

    [Fact]
    public void ThereIsNoOrdinalBelowOne()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EnglishOrdinal.Of(0));
    }
}
