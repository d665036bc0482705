using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The fields of one entry, taken by name. A field that nobody knows is refused, and so is an empty one.</summary>
internal sealed class SeedFields
{
    private readonly SeedYaml _yaml;
    private readonly YamlNode _node;
    private readonly Dictionary<string, YamlNode> _fields = new(StringComparer.Ordinal);

    /// <param name="known">The names of the fields that may stand here; none given means that any may.</param>
    public SeedFields(SeedYaml yaml, YamlNode node, params string[] known)
    {
        _yaml = yaml;
        _node = node;
        if (node is not YamlMappingNode map)
        {
            throw yaml.Refuse(node, $"here fields are expected ({string.Join(", ", known)}).");
        }

        foreach (var (name, value) in map.Children)
        {
            var field = (name as YamlScalarNode)?.Value ?? "";
            if (known.Length > 0 && !known.Contains(field, StringComparer.Ordinal))
            {
                throw yaml.Refuse(name, $"the field \"{field}\" is not known here; known are {string.Join(", ", known)}.");
            }

            if (field.Length == 0 || !_fields.TryAdd(field, value))
            {
                throw yaml.Refuse(name, $"the name of a field has to be words, and stand once (\"{field}\").");
            }
        }
    }

    public IEnumerable<string> Names => _fields.Keys;

    public string Text(string field) => TextOf(Needed(field), field);

    public string? TextOrNull(string field) => _fields.TryGetValue(field, out var value) ? TextOf(value, field) : null;

    /// <param name="fault">Says what is wrong with an item, or null where nothing is.</param>
    public IReadOnlyList<string> Texts(string field, Func<string, string?>? fault = null)
    {
        var texts = new List<string>();
        foreach (var item in Items(Needed(field), field))
        {
            var text = TextOf(item, field);
            if (texts.Contains(text, StringComparer.Ordinal))
            {
                throw _yaml.Refuse(item, $"\"{text}\" stands twice under \"{field}\".");
            }

            if (fault?.Invoke(text) is { } problem)
            {
                throw _yaml.Refuse(item, problem);
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>True where the field is there and holds an empty list.</summary>
    public bool HasNone(string field) => _fields.GetValueOrDefault(field) is YamlSequenceNode { Children.Count: 0 };

    public IReadOnlyList<string> TextsOrNone(string field) => _fields.ContainsKey(field) ? Texts(field) : [];

    public DateOnly? DateOrNull(string field)
    {
        if (TextOrNull(field) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refuse(field, $"\"{text}\" is not a day; write it as 2018-01-30.");
    }

    public int Number(string field) =>
        int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw Refuse(field, $"\"{Text(field)}\" is not a number; write 1, 2, 3.");

    public TChoice Choice<TChoice>(string field)
        where TChoice : struct, Enum
    {
        var text = Text(field);
        foreach (var choice in Enum.GetValues<TChoice>())
        {
            if (string.Equals(SeedWords.Of(choice), text, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        throw Refuse(field, $"\"{text}\" is not a {field}; known are {string.Join(", ", Enum.GetValues<TChoice>().Select(SeedWords.Of))}.");
    }

    public SeedFields Fields(string field, params string[] known) => new(_yaml, Needed(field), known);

    public IEnumerable<SeedFields> Entries(string field, params string[] known) =>
        Items(Needed(field), field).Select(item => new SeedFields(_yaml, item, known));

    public IEnumerable<SeedFields> EntriesOrNone(string field, params string[] known) =>
        _fields.ContainsKey(field) ? Entries(field, known) : [];

    public SeedFileException Refuse(string field, string problem) =>
        _yaml.Refuse(_fields.GetValueOrDefault(field, _node), problem);

    private YamlNode Needed(string field) =>
        _fields.TryGetValue(field, out var value) ? value : throw _yaml.Refuse(_node, $"the field \"{field}\" is missing.");

    private List<YamlNode> Items(YamlNode value, string field) =>
        value is YamlSequenceNode { Children.Count: > 0 } list
            ? [.. list]
            : throw _yaml.Refuse(value, $"\"{field}\" has to be a list with at least one item.");

    private string TextOf(YamlNode value, string field)
    {
        var text = value is YamlScalarNode scalar
            ? scalar.Value ?? ""
            : throw _yaml.Refuse(value, $"\"{field}\" has to be words, not a list or fields.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw _yaml.Refuse(value, $"\"{field}\" is empty.");
        }

        // A letter may be written by its number: "\u202E".
        if (HiddenSigns.FaultIn(text) is { } fault)
        {
            throw _yaml.Refuse(value, fault);
        }

        return text.Length == text.Trim().Length
            ? text
            : throw _yaml.Refuse(value, $"\"{field}\" begins or ends with a space.");
    }
}
