using YamlDotNet.RepresentationModel;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Reads a table of words: groups of keys in YAML become keys with a dot, as <c>home.lead</c>.</summary>
public static class WordTable
{
    public static Dictionary<string, string> Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (group, entries) in (YamlMappingNode)yaml.Documents[0].RootNode)
        {
            foreach (var (key, word) in (YamlMappingNode)entries)
            {
                table.Add($"{group}.{key}", ((YamlScalarNode)word).Value ?? string.Empty);
            }
        }

        return table;
    }
}
