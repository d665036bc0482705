using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store;

/// <summary>The search index of a generation as one engine keeps it, for the length of one search.</summary>
internal interface ISearchIndex : IDisposable
{
    public delegate void EachList(int passages, ListBytes list);

    public delegate void EachNamedList(string key, ListBytes list);

    /// <summary>How long the search may take. What the engine does is stopped by it too.</summary>
    TimeLimit Limit { get; }

    /// <summary>Shows the list of this name; false where there is none.</summary>
    bool Read(string key, EachList each);

    /// <summary>How many passages the list of this name has.</summary>
    int Length(string key);

    /// <summary>Shows all lists whose names begin so.</summary>
    void ReadAll(string beginning, EachList each);

    /// <summary>The same for lists without weights, with the rest of their names.</summary>
    void ReadNamed(string beginning, EachNamedList each);

    /// <summary>Shows the passages in which the terms follow one another, with their scores.</summary>
    void ReadPhrase(string column, IReadOnlyList<string> terms, Action<int, float> each);

    /// <summary>Shows every source with the last of its passages, in the order of these.</summary>
    void ReadSources(Action<string, int> each);

    /// <summary>True for a word of the archive.</summary>
    bool Has(string word);

    /// <summary>The words of the archive that are about as long as this one.</summary>
    List<KnownWord> WordsLike(string word, int apart);
}
