using Microsoft.Extensions.Primitives;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>What a harvester asks: a verb, and the arguments that this verb takes, each once.</summary>
public sealed class HarvestRequest
{
    public const string Verb = "verb";
    public const string Identifier = "identifier";
    public const string Prefix = "metadataPrefix";
    public const string Set = "set";
    public const string From = "from";
    public const string Until = "until";
    public const string Token = "resumptionToken";

    // A token stands alone: the list that it goes on with is told in it.
    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], [Identifier]),
        ["ListSets"] = ([], [Token]),
        ["GetRecord"] = ([Identifier, Prefix], []),
        ["ListIdentifiers"] = ([Prefix], [From, Until, Set, Token]),
        ["ListRecords"] = ([Prefix], [From, Until, Set, Token]),
    };

    private HarvestRequest(string name, IReadOnlyDictionary<string, string> arguments) => (Name, Arguments) = (name, arguments);

    /// <summary>The verb.</summary>
    public string Name { get; }

    /// <summary>The arguments without the verb.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    /// <exception cref="HarvestRefusalException">The verb or an argument is none, stands twice, or is missing.</exception>
    public static HarvestRequest Read(IEnumerable<KeyValuePair<string, StringValues>> asked)
    {
        var values = asked.ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);
        if (values.GetValueOrDefault(Verb) is not [{ } verb] || !Verbs.TryGetValue(verb, out var takes))
        {
            throw new HarvestRefusalException(HarvestRefusalException.BadVerb, $"The verb is to be one of {string.Join(", ", Verbs.Keys)}, once.");
        }

        values.Remove(Verb);
        foreach (var (name, value) in values)
        {
            if (!takes.Needed.Contains(name) && !takes.Allowed.Contains(name))
            {
                throw Wrong($"{verb} takes no argument {name}.");
            }

            if (value is not [{ Length: > 0 }])
            {
                throw Wrong($"{name} is to stand once, with a value.");
            }
        }

        if (values.ContainsKey(Token) ? values.Count > 1 : takes.Needed.Any(name => !values.ContainsKey(name)))
        {
            throw Wrong(values.ContainsKey(Token) ? "A resumptionToken stands alone." : $"{verb} needs {string.Join(" and ", takes.Needed)}.");
        }

        return new(verb, values.ToDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.Ordinal));
    }

    public static HarvestRefusalException Wrong(string words) => new(HarvestRefusalException.BadArgument, words);
}
