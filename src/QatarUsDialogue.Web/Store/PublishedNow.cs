using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store;

/// <summary>What a new archive publishes: the facts and the keys under which readers can keep them.</summary>
public sealed class PublishedNow
{
    // Some thousand short lists: one for millions of facts would be copied again and again as it grows.
    private const int Lists = 1 << BitsOfList;
    private const int BitsOfList = 10;

    private readonly List<ulong>[] _facts = [.. Enumerable.Range(0, Lists).Select(_ => new List<ulong>())];
    private readonly HashSet<(FormerKeyKind, string)> _keys = [];

    public static PublishedNow In(Archive archive)
    {
        var published = new PublishedNow();
        published.Follow(ArchiveFlow.Of(archive)).Whole();
        return published;
    }

    /// <summary>The same archive; what it publishes is known when it has been read.</summary>
    public ArchiveFlow Follow(ArchiveFlow flow) => new(flow.Sources.Select(Followed), () => Followed(flow.Rest()), flow.Rounds);

    public bool Holds(string fact, string sha256)
    {
        var mark = Mark(fact, sha256);
        return ListOf(mark).BinarySearch(mark) >= 0;
    }

    public bool Holds(FormerKeyKind kind, string key) => _keys.Contains((kind, key));

    private SourceEntry Followed(SourceEntry entry)
    {
        foreach (var fact in entry.Source.Facts)
        {
            var mark = Mark(fact.Id, entry.Source.Sha256);
            Add(mark);
        }

        return entry;
    }

    private Archive Followed(Archive rest)
    {
        Array.ForEach(_facts, list => list.Sort());
        _keys.UnionWith(rest.Agreements.Select(a => (FormerKeyKind.Agreement, a.Key)));
        _keys.UnionWith(rest.People.Select(p => (FormerKeyKind.Person, p.Key)));
        return rest;
    }

    // A list that doubles is half empty: these are many, and small enough to be copied more often.
    private void Add(ulong mark)
    {
        var list = ListOf(mark);
        if (list.Count == list.Capacity)
        {
            list.Capacity += 16 + (list.Capacity / 8);
        }

        list.Add(mark);
    }

    private List<ulong> ListOf(ulong mark) => _facts[mark >> (64 - BitsOfList)];

    // There are millions of facts: each is known by 64 bits of its name and its file's hash (FNV-1a), of which two are
    // alike once in ten million archives.
    private static ulong Mark(string fact, string sha256)
    {
        var mark = 14695981039346656037UL;
        foreach (var letter in fact)
        {
            mark = (mark ^ letter) * 1099511628211UL;
        }

        foreach (var letter in sha256)
        {
            mark = (mark ^ letter) * 1099511628211UL;
        }

        return mark;
    }
}
