using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>A topic, a person or a body that has a page.</summary>
public sealed class NamedThing(string key, Label name)
{
    private readonly string[] _arabic = Stems(name.Ar);
    private readonly string[] _english = name.En is { } en ? Stems(en) : [];

    public string Key => key;

    public Label Name => name;

    public int Words => _arabic.Length;

    internal bool IsNamed(IReadOnlyList<SearchTerm> terms)
    {
        var stems = terms.Select(t => t.Stem).ToList();
        return stems.SequenceEqual(_arabic) || stems.SequenceEqual(_english);
    }

    /// <summary>True where every word is a word of the name.</summary>
    internal bool IsNamedIn(IReadOnlyList<SearchTerm> terms) => HasAll(_arabic, terms) || HasAll(_english, terms);

    // Every search asks this of every name.
    private static bool HasAll(string[] name, IReadOnlyList<SearchTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (Array.IndexOf(name, terms[i].Stem) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Stems(string words) => [.. SearchTerms.Of(words).Select(t => t.Stem)];
}
