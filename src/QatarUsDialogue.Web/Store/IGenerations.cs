namespace QatarUsDialogue.Web.Store;

/// <summary>The generations of an archive as one engine keeps them: which there are, which one is served, how one is read.</summary>
public interface IGenerations
{
    /// <summary>The generation to serve; null before the first build.</summary>
    Generation? Current();

    /// <summary>Another text whenever something was published, even the same generation built anew.</summary>
    string Sign();

    /// <summary>When the current generation came into service.</summary>
    DateTime PublishedAt();

    /// <summary>All that are at hand: the current one, the one that was served before it, then the youngest first.</summary>
    IReadOnlyList<Generation> All();

    /// <summary>True when this code can read it: its tables are those that are asked here.</summary>
    bool IsReadable(Generation generation);

    /// <summary>True when it holds what it must.</summary>
    bool IsSound(Generation generation);

    /// <summary>True when it was built from these seeds by these rules.</summary>
    bool IsOf(string inputs, Generation generation);

    /// <summary>When its rows were written.</summary>
    DateTime WrittenAt(Generation generation);

    /// <summary>Reads a generation that need not be the one in service.</summary>
    ArchiveContext Open(Generation generation);

    /// <summary>Takes a generation into service, for many readers at once: until the last has left, it is not removed. Null where it is gone already.</summary>
    OpenGeneration? Serve(Generation generation);
}
