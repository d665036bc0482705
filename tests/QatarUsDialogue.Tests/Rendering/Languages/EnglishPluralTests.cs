using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class EnglishPluralTests
{
    [Theory]
    [InlineData(0, "no documents")]
    [InlineData(1, "1 document")]
    [InlineData(2, "2 documents")]
    [InlineData(11, "11 documents")]
    [InlineData(101, "101 documents")]
    public void ACountAsksForItsForm(int number, string words)
    {
        Assert.Equal(words, Wording.English.Count("documentCount", number));
    }

    [Fact]
    public void ANegativeCountIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EnglishPlural.Of(-1));
    }

    [Fact]
    public void SmallNumbersAreWrittenInWords()
    {
        Assert.Equal("seven rounds", Wording.English.CountInWords("roundCount", 7));
        Assert.Equal("11 rounds", Wording.English.CountInWords("roundCount", 11));
    }
}
