using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store;

/// <summary>The search index of a generation as one engine keeps it, for the length of one search.</summary>
internal interface ISearchIndex : IDisposable
{
    public delegate void EachList(string name, ref PassageList list);

    /// <summary>How long the search may take. What the engine does is stopped by it too.</summary>
    TimeLimit Limit { get; }

    /// <summary>The list of this name, to be read before another is asked for.</summary>
    PassageList Read(string key);

    /// <summary>How many passages the list of this name has.</summary>
    int Length(string key);

    /// <summary>Shows all lists whose names begin so, each with the rest of its name.</summary>
    void ReadAll(string beginning, EachList each);

    /// <summary>
    /// Which passages hold the terms one after the other, where the engine keeps an index of places; null where the places
    /// in the lists have to tell.
    /// </summary>
    /// <param name="beginning">Of the names of the terms' lists.</param>
    IReadOnlyList<int>? Holding(string beginning, IReadOnlyList<string> terms);

    /// <summary>Shows every source with the last of its passages, in the order of these.</summary>
    void ReadSources(Action<string, int> each);

    /// <summary>True for a word of the archive.</summary>
    bool Has(string word);

    /// <summary>The words of the archive that are about as long as this one.</summary>
    List<KnownWord> WordsLike(string word, int apart);
}
