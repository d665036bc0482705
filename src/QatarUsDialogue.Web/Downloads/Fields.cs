using QatarUsDialogue.Web.Queries;
using YamlDotNet.RepresentationModel;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The dictionary of fields, written in <c>fields.yaml</c>: file, then column, then type and words.</summary>
public static class Fields
{
    public static IReadOnlyList<Field> All { get; } = [.. Read()];

    public static Label WordsOf(Field field) => new(field.Ar, field.En);

    private static IEnumerable<Field> Read()
    {
        using var stream = typeof(Fields).Assembly.GetManifestResourceStream("fields.yaml")
            ?? throw new InvalidOperationException("The dictionary fields.yaml is not in the assembly.");
        using var text = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(text);
        return
        [
            .. from file in ((YamlMappingNode)yaml.Documents[0].RootNode).Children
               from field in ((YamlMappingNode)file.Value).Children
               let told = field.Value
               select new Field($"{file.Key}", $"{field.Key}", $"{told["type"]}", $"{told["ar"]}", $"{told["en"]}"),
        ];
    }
}
