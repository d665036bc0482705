using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Serving;

/// <summary>The real site over the generation that the tests of pages share, which counts how often the database is opened.</summary>
public sealed class CountedSite : IDisposable
{
    private const int FirstPort = 1000;

    private readonly WebApplicationFactory<Program> _factory;
    private readonly HttpClient _client;
    private Uri _root = null!;
    private int _hosts;
    private int _opened;

    public CountedSite(Pages.Site site)
        : this(site.With("Archive:Contact", ""))
    {
    }

    private CountedSite(WebApplicationFactory<Program> site)
    {
        _factory = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddScoped(provider =>
        {
            Opening();
            Interlocked.Increment(ref _opened);
            return provider.GetRequiredService<ArchiveLease>().OpenContext();
        })));
        _client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        FirstBuild.Await(_client);
        // The site reads early what home shows, and home was asked for: both are to be over before anybody counts.
        Patience.UntilAsync(() => Opened >= 2, "Nothing was read early.").GetAwaiter().GetResult();
        Begin();
    }

    /// <summary>How often a request opened the database.</summary>
    public int Opened => Volatile.Read(ref _opened);

    /// <summary>Ends what is asked before it is answered.</summary>
    public CancellationToken Leaving { get; set; }

    /// <summary>Done each time before the database is opened.</summary>
    public Action Opening { get; set; } = () => { };

    public AnswerShelf Shelf => _factory.Services.GetRequiredService<KeptAnswers>().Shelf!;

    public IServiceProvider Services => _factory.Services;

    public static CountedSite With(Pages.Site site, string setting, string value) => new(site.With(setting, value));

    /// <summary>From here on the site is asked under another host, so that nothing is kept of what was asked before.</summary>
    public void Begin()
    {
        _root = new Uri($"http://localhost:{FirstPort + ++_hosts}/");
        Opening = () => { };
        _opened = 0;
    }

    public async Task<HttpResponseMessage> AskAsync(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(_root, path));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request, Leaving);
    }

    public async Task<string> TextAsync(string path, params (string Name, string Value)[] headers)
    {
        using var answer = await AskAsync(path, null, headers);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }
}
