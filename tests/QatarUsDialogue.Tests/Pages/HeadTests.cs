namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class HeadTests(Site site)
{
    public static TheoryData<string> Pages => EnglishPageTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageTellsSearchEnginesItsOneAddressAndWhatItIs(string path)
    {
        foreach (var address in new[] { path, "/en" + path })
        {
            var page = await site.PageAsync(address);

            Assert.Equal("http://localhost" + address.Split('?')[0], page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            var description = page.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
            Assert.InRange(description.Length, 40, 260);
        }
    }

    [Fact]
    public async Task OnlyARoundWithoutASourceIsKeptOutOfSearchEngines()
    {
        foreach (var path in EnglishPageTests.Addresses)
        {
            var robots = (await site.PageAsync(path)).QuerySelector("meta[name=robots]")?.GetAttribute("content");
            Assert.Equal(path == "/rounds/2" ? "noindex" : null, robots);
        }
    }

    [Fact]
    public async Task PagesOfOneKindHaveDescriptionsOfTheirOwn()
    {
        string[] paths = ["/rounds/1", "/rounds/6", "/topics/al-udeid", "/topics/counter-terrorism", "/people/fbi", "/people/ned-price", "/sources/001", "/sources/002"];
        var all = new List<string>();
        foreach (var path in paths)
        {
            all.Add((await site.PageAsync(path)).QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        }

        Assert.Equal(paths.Length, all.Distinct(StringComparer.Ordinal).Count());
    }
}
