using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Downloads;

/// <summary>Generations that are opened when the test says so, or not at all.</summary>
internal sealed class HeldGenerations(IGenerations inner, ManualResetEventSlim go) : IGenerations
{
    public bool IsBroken { get; set; }

    /// <summary>When a generation was written; null for when it was.</summary>
    public DateTime? Written { get; set; }

    public ArchiveContext Open(Generation generation)
    {
        go.Wait();
        return IsBroken ? throw new IOException("no disk") : inner.Open(generation);
    }

    public Generation? Current() => inner.Current();

    public string Sign() => inner.Sign();

    public DateTime PublishedAt() => inner.PublishedAt();

    public IReadOnlyList<Generation> All() => inner.All();

    public bool IsReadable(Generation generation) => inner.IsReadable(generation);

    public bool IsSound(Generation generation) => inner.IsSound(generation);

    public bool IsOf(string inputs, Generation generation) => inner.IsOf(inputs, generation);

    public DateTime WrittenAt(Generation generation) => Written ?? inner.WrittenAt(generation);

    public OpenGeneration? Serve(Generation generation) => inner.Serve(generation);
}
