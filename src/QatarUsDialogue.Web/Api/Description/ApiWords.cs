using QatarUsDialogue.Web.Queries;
using YamlDotNet.RepresentationModel;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>What the interface says of itself in both languages, written in <c>api.yaml</c>.</summary>
public static class ApiWords
{
    private static readonly Dictionary<string, Label> Table = Read();

    public static IReadOnlyCollection<string> Keys => Table.Keys;

    /// <param name="group">As <c>operations</c>.</param>
    public static Label Of(string group, string name) => Table[$"{group}/{name}"];

    public static Label? Find(string group, string name) => Table.GetValueOrDefault($"{group}/{name}");

    public static Label OfShape(string shape) => Of("shapes", Plain(shape));

    /// <summary>What a property of a shape is: the words for it there, else those for its name anywhere.</summary>
    public static Label OfProperty(string shape, string property) =>
        Find("properties", $"{Plain(shape)}.{property}") ?? Of("properties", property);

    // ItemListOfRoundItem is an ItemList.
    private static string Plain(string shape) => shape.StartsWith("ItemListOf", StringComparison.Ordinal) ? "ItemList" : shape;

    private static Dictionary<string, Label> Read()
    {
        using var stream = typeof(ApiWords).Assembly.GetManifestResourceStream("api.yaml")
            ?? throw new InvalidOperationException("The words api.yaml are not in the assembly.");
        using var text = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(text);
        return (
            from named in ((YamlMappingNode)yaml.Documents[0].RootNode).Children
            from told in ((YamlMappingNode)named.Value).Children
            select ($"{named.Key}/{told.Key}", new Label($"{told.Value[0]}", $"{told.Value[1]}")))
            .ToDictionary(StringComparer.Ordinal);
    }
}
