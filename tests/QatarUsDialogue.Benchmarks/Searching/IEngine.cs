namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Something that answers a search.</summary>
internal interface IEngine
{
    public string Name { get; }

    public void Answer(BenchQuery query);

    /// <summary>True where a search for the asked words finds the passage.</summary>
    public bool Finds(string asked, WrittenPassage passage);
}
