using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Tests.Pages;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Faults.Requests;

/// <summary>Whatever is asked, the site has an answer and is not at fault. <c>tests/long requests</c> asks much.</summary>
[Collection(Site.Shared)]
public sealed class HostileRequestTests(Site site)
{
    [Fact]
    public async Task NoRequestIsAnsweredWithAFaultOfTheSite()
    {
        var count = Trials.Count(2000);
        var mutation = new RequestMutation(Trials.Seed, SiteRoutes.Of(site.Services));
        var statuses = new SortedDictionary<int, int>();
        var faults = new List<string>();
        for (var i = 0; i < count && faults.Count < 10; i++)
        {
            var words = "";
            try
            {
                var context = await site.Server.SendAsync(given => words = mutation.Write(given));
                var status = context.Response.StatusCode;
                await context.Response.Body.CopyToAsync(Stream.Null);
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
                if (status >= StatusCodes.Status500InternalServerError)
                {
                    faults.Add($"{status}: {words}");
                }
            }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
            catch (Exception exception)
            {
                faults.Add($"{words}: {exception}");
            }
#pragma warning restore CA1031
        }

        Figures.Write($"requests spoiled: {string.Join(", ", statuses.Select(s => $"{s.Key} {s.Value} times"))}");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(count, statuses.Values.Sum());
        Assert.True(statuses.GetValueOrDefault(200) > count / 10, "Too few requests reached a page.");
        Assert.True(statuses.Keys.Count >= 4, "Too few kinds of answer were tried.");
    }
}
