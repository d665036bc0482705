namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class RoundPageTests(Site site)
{
    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task ARoundWithoutASourceIsKeptFromSearchEnginesAndSaysWhatIsSought(string key)
    {
        var page = await site.PageAsync($"/rounds/{key}");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull(page.GetElementById("seek"));
        Assert.NotNull(page.QuerySelector(".rec .ev-out"));
        Assert.Empty(page.QuerySelectorAll("#documents, #topics"));
    }

    [Fact]
    public async Task ASpacePartsAValueFromTheLinkToItsWords()
    {
        var fields = (await site.PageAsync("/rounds/7")).QuerySelector("dl.sum")!.TextContent;

        Assert.Matches(@"2025\s+في النص", fields);
        Assert.Matches(@"واشنطن\s+في النص", fields);
    }

    [Fact]
    public async Task ADocumentedRoundHasItsCardItsDocumentsAndItsTopics()
    {
        var page = await site.PageAsync("/rounds/6");

        Assert.Equal("الجولة السادسة، واشنطن، مارس 2024 — أرشيف الحوار القطري الأميركي", page.Title);
        Assert.Contains("24 شعبان 1445 هـ", page.QuerySelector(".rhead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2024-03-05", page.QuerySelector(".rhead time")!.GetAttribute("datetime"));
        Assert.NotEmpty(page.QuerySelectorAll(".agr > li blockquote"));
        Assert.NotEmpty(page.QuerySelectorAll(".tlist .thru"));
        Assert.NotNull(page.QuerySelector(".pn a[rel=prev][href='/rounds/5']"));
        Assert.NotNull(page.QuerySelector(".pn a[rel=next][href='/rounds/7']"));
    }

    [Fact]
    public async Task ARoundWithoutDocumentsSaysSoWithoutANumber()
    {
        var page = await site.PageAsync("/rounds/5");
        Assert.Contains("لا وثائق في مصادرنا", page.QuerySelector("section[aria-labelledby=documents]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARoundWithFewPeopleAndClaimsShowsAllAndItsListsHaveTheSame()
    {
        var page = await site.PageAsync("/rounds/5");
        var people = await site.PageAsync("/rounds/5/people");
        var claims = await site.PageAsync("/rounds/5/claims");

        Assert.Empty(page.QuerySelectorAll("a[href^='/rounds/5/people'], a[href^='/rounds/5/claims']"));
        Assert.Equal(2, people.QuerySelectorAll("section[aria-labelledby=named] li a[href^='/sources/']").Length);
        Assert.Equal(12, page.QuerySelectorAll("details.claims tbody tr").Length);
        Assert.Equal(page.QuerySelectorAll("details.claims tbody tr").Select(row => row.TextContent), claims.QuerySelectorAll("tbody tr").Select(row => row.TextContent));
    }

    [Theory]
    [InlineData("/rounds/2/people")]
    [InlineData("/rounds/99/people")]
    [InlineData("/rounds/99/claims")]
    public async Task WhereNobodyIsNamedOrNothingClaimedThereIsNoList(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task WhatTheSourcesDoNotTellIsListed()
    {
        var page = await site.PageAsync("/rounds/1");
        var silences = page.QuerySelector("section[aria-labelledby=silences]")!.TextContent;

        Assert.Contains("رقم الجولة", silences, StringComparison.Ordinal);
        Assert.Contains("تاريخ انعقادها", silences, StringComparison.Ordinal);
        Assert.Contains("من ترأّسها", silences, StringComparison.Ordinal);
    }
}
