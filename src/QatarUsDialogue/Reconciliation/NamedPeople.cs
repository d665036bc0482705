using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Who is named in the articles, and how often under which name.</summary>
internal sealed class NamedPeople
{
    private readonly Dictionary<string, Dictionary<string, int>> names = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => names.Keys;

    public bool Contains(string key) => names.ContainsKey(key);

    public void Add(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is { PersonKey: { } key, Name: { } name })
            {
                if (!names.TryGetValue(key, out var known))
                {
                    names[key] = known = new(StringComparer.Ordinal);
                }

                known[name] = known.GetValueOrDefault(name) + 1;
            }
        }
    }

    /// <summary>The spelling that stands most often; of two, the first by its letters.</summary>
    public string NameOf(string key) => names[key]
        .OrderByDescending(name => name.Value)
        .ThenBy(name => name.Key, StringComparer.Ordinal)
        .First().Key;
}
