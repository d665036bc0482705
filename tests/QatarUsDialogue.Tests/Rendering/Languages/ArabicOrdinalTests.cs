using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class ArabicOrdinalTests
{
    [Theory]
    [InlineData(1, "الأولى")]
    [InlineData(7, "السابعة")]
    [InlineData(10, "العاشرة")]
    [InlineData(11, "الحادية عشرة")]
    [InlineData(12, "الثانية عشرة")]
    [InlineData(19, "التاسعة عشرة")]
    [InlineData(20, "العشرون")]
    [InlineData(21, "الحادية والعشرون")]
    [InlineData(32, "الثانية والثلاثون")]
    [InlineData(99, "التاسعة والتسعون")]
    [InlineData(100, "المئة")]
    [InlineData(101, "الأولى بعد المئة")]
    [InlineData(111, "الحادية عشرة بعد المئة")]
    public void ANumberHasItsFeminineOrdinal(int number, string ordinal)
    {
        Assert.Equal(ordinal, ArabicOrdinal.Feminine(number));
    }

    [Fact]
    public void BeyondTwoHundredTheNumberStandsInDigits()
    {
        Assert.Equal("204", ArabicOrdinal.Feminine(204));
    }

    [Fact]
    public void ZeroHasNoOrdinal()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ArabicOrdinal.Feminine(0));
    }
}
