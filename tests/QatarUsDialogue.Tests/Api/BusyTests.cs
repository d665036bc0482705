using System.Net;
using QatarUsDialogue.Tests.Serving;
using QatarUsDialogue.Web.Api.Problems;

namespace QatarUsDialogue.Tests.Api;

[Collection(Pages.Site.Shared)]
public sealed class BusyTests(CountedSite site) : IClassFixture<CountedSite>
{
    // As a search does that was stopped.
    [Fact]
    public async Task WhoIsToldThatTheArchiveIsBusyIsToldWhenToComeAgain()
    {
        site.Begin();
        site.Opening = () => throw new RefusedRequestException(ProblemKind.Busy, "It took too long.");
        using var answer = await site.AskAsync("/api/v1/search?q=قطر");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter?.Delta);
    }
}
