namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class ChartPageTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/?topic=al-udeid")]
    public async Task EveryLineOfTheChartIsMadeOfNumbers(string path)
    {
        var lines = (await site.PageAsync(path)).QuerySelectorAll(".weave path").Select(line => line.GetAttribute("d")!).ToList();

        Assert.True(lines.Count > 10);
        Assert.All(lines, line => Assert.Matches("^(?:[MHVLC][-0-9. ]+|Z)+$", line));
    }
}
