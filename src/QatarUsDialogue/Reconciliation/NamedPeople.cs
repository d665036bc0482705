using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Who is named in the articles, and how often under which name.</summary>
internal sealed class NamedPeople
{
    private readonly Dictionary<string, Dictionary<string, int>> _names = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _names.Keys;

    public bool Contains(string key) => _names.ContainsKey(key);

    public void Add(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is { PersonKey: { } key, Name: { } name })
            {
                if (!_names.TryGetValue(key, out var known))
                {
                    _names[key] = known = new(StringComparer.Ordinal);
                }

                known[name] = known.GetValueOrDefault(name) + 1;
            }
        }
    }

    /// <summary>The spelling that stands most often; of two, the first by its letters.</summary>
    public string NameOf(string key) => _names[key]
        .OrderByDescending(name => name.Value)
        .ThenBy(name => name.Key, StringComparer.Ordinal)
        .First().Key;
}
