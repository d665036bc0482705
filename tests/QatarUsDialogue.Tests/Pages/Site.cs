using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>The real site over the repository's own seeds, built once for all tests of pages.</summary>
[CollectionDefinition(Shared)]
public sealed class Site : ICollectionFixture<Site>, IAsyncLifetime, IDisposable
{
    public const string Shared = "pages";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("archive-pages-");
    private readonly WebApplicationFactory<Program> _factory;

    public Site()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", Repository.Path("seeds"))
            .UseData(_data.FullName));
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        FirstBuild.Await(Client);
    }

    public HttpClient Client { get; }

    /// <summary>To be asked what no client can ask.</summary>
    public Microsoft.AspNetCore.TestHost.TestServer Server => _factory.Server;

    public IServiceProvider Services => _factory.Services;

    /// <summary>The same site with another setting, over the generation that is built.</summary>
    public WebApplicationFactory<Program> With(string setting, string value) =>
        _factory.WithWebHostBuilder(host => host.UseSetting(setting, value));

    public async Task InitializeAsync()
    {
        using var answer = await AskAsync(Client, "/sources");
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The first answer that is not "come again": a busy machine builds longer than a reader is made to wait.</summary>
    public static async Task<HttpResponseMessage> AskAsync(HttpClient client, string path)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        while (true)
        {
            var answer = await client.GetAsync(new Uri(path, UriKind.Relative), limit.Token);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return answer;
            }

            answer.Dispose();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

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
