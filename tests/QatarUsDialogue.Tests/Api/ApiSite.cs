using System.Text.Json.Nodes;

namespace QatarUsDialogue.Tests.Api;

/// <summary>Reads answers of the interface for programs.</summary>
internal static class ApiSite
{
    public static async Task<JsonObject> JsonAsync(this Pages.Site site, string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} is answered by {(int)answer.StatusCode}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    public static string PathOf(string address) => new Uri(address).PathAndQuery;

    public static string Text(this JsonNode? node, string name) => node![name]!.GetValue<string>();

    public static IEnumerable<JsonObject> Items(this JsonObject page) => page["items"]!.AsArray().Select(item => item!.AsObject());

    public static async Task<IEnumerable<string>> AllSourcesAsync(this Pages.Site site, string path) =>
        (await site.AllAsync(path)).Select(source => source.Text("id"));

    /// <summary>Goes through a list to its end.</summary>
    public static async Task<List<JsonObject>> AllAsync(this Pages.Site site, string path)
    {
        var items = new List<JsonObject>();
        for (var next = path; next is not null;)
        {
            var page = await site.JsonAsync(next);
            items.AddRange(page.Items());
            next = page["links"]!["next"] is { } more ? PathOf(more.GetValue<string>()) : null;
        }

        return items;
    }
}
