using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class FailureTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("archive-failure-");

    public void Dispose() => _data.Delete(recursive: true);

    [Theory]
    [InlineData("/", "ar", "تعذّر عرض الصفحة الآن. أعد المحاولة بعد قليل.")]
    [InlineData("/en/", "en", "This page cannot be shown right now. Try again shortly.")]
    public async Task WithoutTheArchiveThePageSaysThatItCannotBeShown(string path, string language, string words)
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", Repository.Path("seeds"))
            .UseData(_data.FullName)
            .ConfigureTestServices(services => services.AddScoped<ArchiveContext>(_ => throw new IOException("no disk"))));
        using var client = site.CreateClient();

        using var answer = await Site.AskAsync(client, path);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("no disk", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
