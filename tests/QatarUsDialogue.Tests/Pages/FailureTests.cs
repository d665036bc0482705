using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class FailureTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("archive-failure-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task WithoutTheArchiveThePageSaysThatItCannotBeShown()
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", Repository.Path("seeds"))
            .UseSetting("Archive:Data", _data.FullName)
            .ConfigureTestServices(services => services.AddScoped<ArchiveContext>(_ => throw new IOException("no disk"))));
        using var client = site.CreateClient();

        using var answer = await Site.AskAsync(client, "/");
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("تعذّر عرض الصفحة الآن. أعد المحاولة بعد قليل.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("no disk", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
