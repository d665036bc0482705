using System.Net;
using System.Text.Json.Nodes;
using QatarUsDialogue.Web.Api.Lists;

namespace QatarUsDialogue.Tests.Api;

[Collection(Pages.Site.Shared)]
public sealed class ApiProblemTests(Pages.Site site)
{
    private static readonly string[] Members = ["type", "title", "status", "detail", "instance"];

    [Theory]
    [InlineData("/api/v1/rounds/99", 404, "not-found")]
    [InlineData("/api/v1/nothing", 404, "not-found")]
    [InlineData("/api/v2", 404, "not-found")]
    [InlineData("/openapi/v9.json", 404, "not-found")]
    [InlineData("/api/v1/facts/nothing", 404, "not-found")]
    [InlineData("/api/v1/facts?cursor=nonsense", 400, "bad-cursor")]
    [InlineData("/api/v1/facts?cursor=%21%21", 400, "bad-cursor")]
    [InlineData("/api/v1/facts?limit=0", 400, "bad-filter")]
    [InlineData("/api/v1/facts?limit=201", 400, "bad-filter")]
    [InlineData("/api/v1/facts?limit=-1", 400, "bad-filter")]
    [InlineData("/api/v1/facts?limit=ten", 400, "bad-filter")]
    [InlineData("/api/v1/facts?kind=secret", 400, "bad-filter")]
    [InlineData("/api/v1/facts?topic=nothing", 400, "bad-filter")]
    [InlineData("/api/v1/facts?round=99", 400, "bad-filter")]
    [InlineData("/api/v1/facts?round=1&round=2", 400, "bad-filter")]
    [InlineData("/api/v1/claims?taken=perhaps", 400, "bad-filter")]
    [InlineData("/api/v1/claims?field=colour", 400, "bad-filter")]
    [InlineData("/api/v1/search", 400, "bad-filter")]
    [InlineData("/api/v1/search?q=a&order=rank", 400, "bad-filter")]
    [InlineData("/api/v1/search?q=a&year=soon", 400, "bad-filter")]
    [InlineData("/api/v1/search?q=a&type=7", 400, "bad-filter")]
    [InlineData("/api/v1/facts?page=2", 400, "unknown-parameter")]
    [InlineData("/api/v1/rounds/6?limit=3", 400, "unknown-parameter")]
    public async Task EveryErrorIsAProblem(string path, int status, string type)
    {
        using var answer = await site.GetAsync(path);
        var problem = await ReadAsync(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.Equal($"http://localhost/api#{type}", problem.Text("type"));
        Assert.Equal(path.Split('?')[0], problem.Text("instance"));
        Assert.Equal(Members, problem.Select(member => member.Key));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task ACursorHoldsForItsListAndItsFiltersAlone()
    {
        var cursor = Uri.UnescapeDataString((await site.JsonAsync("/api/v1/facts?limit=3&kind=topic"))["links"].Text("next").Split("cursor=")[1]);

        foreach (var path in new[] { $"/api/v1/facts?cursor={cursor}", $"/api/v1/facts?kind=event&cursor={cursor}", $"/api/v1/claims?cursor={cursor}" })
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(3, (await site.JsonAsync($"/api/v1/facts?limit=3&kind=topic&cursor={cursor}")).Items().Count());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task NothingIsWritten(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/v1/facts", UriKind.Relative));
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.EndsWith("#not-allowed", (await ReadAsync(answer)).Text("type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherSitesPageMayReadWithoutCredentials()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri("/api/v1/facts", UriKind.Relative));
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("GET, HEAD", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.Contains("If-None-Match", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task APageOfTheSiteIsNotForOthersToRead()
    {
        using var answer = await site.GetAsync("/rounds/6");

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[\"facts\",\"\",null,null,null]")]
    [InlineData("[\"facts\",\"\",\"1\"]")]
    [InlineData("[1,2,3,4,5]")]
    public void ACursorThatIsBuiltByHandIsNone(string json) =>
        Assert.Null(Cursor.Read(System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(json)), "facts", "", 3));

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }
}
