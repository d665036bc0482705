namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Something that answers a search.</summary>
internal interface IEngine
{
    public string Name { get; }

    /// <summary>Only what is found: the best in order, and how many there are.</summary>
    public void Find(BenchQuery query);

    /// <summary>All that a page of results shows: what is found with its words marked, and the numbers of the facets.</summary>
    public void Show(BenchQuery query);

    /// <summary>True where a search for the asked words finds the passage.</summary>
    public bool Finds(string asked, WrittenPassage passage);
}
