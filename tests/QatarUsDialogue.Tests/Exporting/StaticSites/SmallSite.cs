using System.Net;
using System.Text;

namespace QatarUsDialogue.Tests.Exporting.StaticSites;

/// <summary>A site of a few answers, to be walked through.</summary>
internal sealed class SmallSite(params (string Address, string Type, string Text)[] answers) : HttpMessageHandler
{
    public HttpClient Client() => new(this) { BaseAddress = new("http://127.0.0.1/") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!.PathAndQuery;
        var found = answers.FirstOrDefault(answer => answer.Address == asked);
        var answer = new HttpResponseMessage(found.Text is null ? HttpStatusCode.NotFound : HttpStatusCode.OK)
        {
            Content = new StringContent(found.Text ?? $"<a href=\"/\">{asked}</a>", Encoding.UTF8, found.Type ?? "text/html"),
        };
        return Task.FromResult(answer);
    }
}
