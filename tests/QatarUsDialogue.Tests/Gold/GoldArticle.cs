using System.Text.Json;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Gold;

/// <summary>What people who read Arabic marked in one seed, by hand and before any code was written.</summary>
public sealed class GoldArticle
{
    private readonly JsonElement _gold;

    private GoldArticle(string id, JsonElement gold)
    {
        Id = id;
        _gold = gold;
        Reading = SeedReadings.ById[id];
    }

    public static IReadOnlyDictionary<string, GoldArticle> All { get; } = Load();

    public string Id { get; }

    /// <summary>What the reader says of the same article.</summary>
    public Reading Reading { get; }

    public IEnumerable<JsonElement> Of(string list) => _gold.TryGetProperty(list, out var items) ? items.EnumerateArray() : [];

    public string? Headline => Text(_gold, "headline", "text");

    public string? Published => Text(_gold, "publication", "value");

    public string? Outlet => Text(_gold, "outlet", "value");

    public IEnumerable<int> Lines(string kind) =>
        _gold.GetProperty("line_classes").TryGetProperty(kind, out var lines) ? lines.EnumerateArray().Select(l => l.GetInt32()) : [];

    /// <summary>1-based line of a place in the captured text.</summary>
    public int LineOf(int start) => Reading.Article.Text.AsSpan(0, start).Count('\n') + 1;

    public static TextSpan Span(JsonElement evidence) =>
        new(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32());

    public static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }

    private static Dictionary<string, GoldArticle> Load()
    {
        var file = Repository.Path("tests", "QatarUsDialogue.Tests", "Gold", "gold-seeds.json");
        var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        return root.EnumerateObject().ToDictionary(p => p.Name, p => new GoldArticle(p.Name, p.Value), StringComparer.Ordinal);
    }
}
