using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Tests.Rendering.SourceTexts;

public sealed class FactSheetTests
{
    [Theory]
    [InlineData(0, "/css/facts-100.css")]
    [InlineData(1, "/css/facts-100.css")]
    [InlineData(100, "/css/facts-100.css")]
    [InlineData(101, "/css/facts-200.css")]
    [InlineData(734, "/css/facts-800.css")]
    public void ASourceHasASheetWithARuleForEachOfItsFacts(int facts, string path)
    {
        Assert.Equal(path, FactSheet.PathFor(facts));
    }

    [Fact]
    public void TheSheetLightsEveryFactAndItsNote()
    {
        var css = FactSheet.Of(200);
        Assert.Contains(":root:has(#f200:target,#n200:target) [data-f~=\"200\"]", css, StringComparison.Ordinal);
        Assert.Equal(200, css.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-100)]
    [InlineData(1_000_000)]
    public void OnlySheetsThatAPageCanAskForAreMade(int facts)
    {
        Assert.False(FactSheet.IsOffered(facts));
    }
}
