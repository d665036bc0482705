using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Api;
using QatarUsDialogue.Web.Api.Description;
using QatarUsDialogue.Web.Api.Problems;

namespace QatarUsDialogue.Tests.Api;

[Collection(Pages.Site.Shared)]
public sealed class OpenApiTests(Pages.Site site)
{
    [Fact]
    public async Task TheDocumentIsOfVersion31AndTellsTheSameTwice()
    {
        var text = await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        Assert.StartsWith("3.1.", JsonNode.Parse(text).Text("openapi"), StringComparison.Ordinal);
        Assert.Equal(text, await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
    }

    [Fact]
    public async Task EveryRouteOfTheInterfaceIsInTheDocument()
    {
        using var factory = site.With("Archive:Contact", "");
        var routes = factory.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => "/" + route.RoutePattern.RawText!.Trim('/'))
            .Where(route => route.StartsWith(ApiPaths.Root, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var paths = (await site.JsonAsync("/openapi/v1.json"))["paths"]!.AsObject().Select(path => path.Key);

        Assert.True(routes.Count > 15);
        Assert.Equal(routes.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryAnswerHasExactlyWhatItsSchemaSays()
    {
        var schemas = new AnswerSchemas(await site.JsonAsync("/openapi/v1.json"));
        var checkedAnswers = 0;
        foreach (var path in schemas.Paths)
        {
            foreach (var asked in await AskedAsync(path))
            {
                using var answer = await site.GetAsync(asked);
                schemas.Check(path, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
                checkedAnswers++;
            }
        }

        Assert.True(checkedAnswers > 200, $"{checkedAnswers}");
    }

    [Fact]
    public async Task AnAnswerWithMoreOrLessThanItsSchemaIsSeen()
    {
        var schemas = new AnswerSchemas(await site.JsonAsync("/openapi/v1.json"));
        var round = await site.JsonAsync("/api/v1/rounds/6");
        var more = round.DeepClone().AsObject();
        more["colour"] = "blue";
        var less = round.DeepClone().AsObject();
        less.Remove("city");

        Assert.True(schemas.IsValid("/api/v1/rounds/{id}", 200, round.ToJsonString()));
        Assert.False(schemas.IsValid("/api/v1/rounds/{id}", 200, more.ToJsonString()));
        Assert.False(schemas.IsValid("/api/v1/rounds/{id}", 200, less.ToJsonString()));
    }

    [Fact]
    public async Task EveryShapePropertyParameterAndAnswerIsDescribedAndHasAnExample()
    {
        var document = await site.JsonAsync("/openapi/v1.json");
        foreach (var (name, shape) in document["components"]!["schemas"]!.AsObject())
        {
            Assert.True(shape!["description"] is not null, name);
            foreach (var (key, property) in shape["properties"]?.AsObject() ?? [])
            {
                Assert.True(property!["description"] is not null, $"{name}.{key}");
            }
        }

        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            var operation = item!["get"]!;
            Assert.Single(item.AsObject());
            Assert.All(operation["parameters"]?.AsArray() ?? [], parameter => Assert.NotEmpty(parameter.Text("description")));
            foreach (var (status, answer) in operation["responses"]!.AsObject())
            {
                Assert.NotEmpty(answer.Text("description"));
                Assert.True(status is "304" or "410" || answer!["content"]!.AsObject().All(media => media.Value!["example"] is not null), $"{path} {status}");
            }
        }
    }

    [Fact]
    public void EveryWordIsInBothLanguages() => Assert.All(ApiWords.Keys, key =>
    {
        var words = ApiWords.Of(key.Split('/')[0], key.Split('/')[1]);
        Assert.Matches(@"\p{IsArabic}", words.Ar);
        Assert.DoesNotMatch(@"\p{IsArabic}", words.En);
    });

    [Fact]
    public void EveryKindOfProblemIsTold() =>
        Assert.All(ProblemKinds.All, kind => Assert.NotNull(ApiWords.Find("problems", ProblemKinds.NameOf(kind))));

    // Every item of every list, and the errors that the document tells of.
    private async Task<IEnumerable<string>> AskedAsync(string path)
    {
        if (!path.Contains("{id}", StringComparison.Ordinal))
        {
            return path.EndsWith("/search", StringComparison.Ordinal) ? [$"{path}?q=الدوحة", path]
                : path == ApiPaths.Root ? [path]
                : [path, $"{path}?limit=2", $"{path}?limit=0"];
        }

        var items = await site.AllAsync($"{path.Replace("/{id}", "", StringComparison.Ordinal)}?limit=200");
        return [.. items.Take(60).Select(item => ApiSite.PathOf(item["links"].Text("self"))), path.Replace("{id}", "nothing", StringComparison.Ordinal)];
    }
}
