using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Tests.Pages;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>An address may hold U+0000, which no text of the archive does, and which one of the engines does not take in a question.</summary>
[Collection(Site.Shared)]
public sealed class UnaskableSignTests(Site site)
{
    [Theory]
    [InlineData("/agreements", "?round=%00", StatusCodes.Status200OK)]
    [InlineData("/search", "?q=a%00&round=6%00&source=001%00", StatusCodes.Status200OK)]
    [InlineData("/en/facts/a\0b", "", StatusCodes.Status404NotFound)]
    [InlineData("/rounds/6\0/claims", "", StatusCodes.Status404NotFound)]
    [InlineData("/rounds/6\0", "", StatusCodes.Status404NotFound)]
    [InlineData("/people/a\0", "", StatusCodes.Status404NotFound)]
    [InlineData("/topics/a\0", "", StatusCodes.Status404NotFound)]
    [InlineData("/sources/001\0", "", StatusCodes.Status404NotFound)]
    [InlineData("/api/v1/rounds/6\0", "", StatusCodes.Status404NotFound)]
    public async Task AnAddressThatHoldsItIsAnsweredAsOneThatNamesNothing(string path, string query, int status)
    {
        var context = await site.Server.SendAsync(given =>
        {
            given.Request.Method = HttpMethods.Get;
            given.Request.Host = new("localhost");
            given.Request.Path = path;
            given.Request.QueryString = new(query);
        });

        Assert.Equal(status, context.Response.StatusCode);
    }
}
