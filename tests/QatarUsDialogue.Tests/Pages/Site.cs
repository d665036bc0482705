using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>The real site over the repository's own seeds, built once for all tests of pages.</summary>
public sealed class Site : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("archive-pages-");
    private readonly WebApplicationFactory<Program> _factory;

    public Site()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", Repository.Path("seeds"))
            .UseSetting("Archive:Data", _data.FullName));
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        FirstBuild.Await(Client);
    }

    public HttpClient Client { get; }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        _data.Delete(recursive: true);
    }
}
