using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Holds what a search must know of the generation in service, which never changes while it is.</summary>
internal sealed class ArchiveNamesMemory
{
    private volatile Remembered? _last;

    public ArchiveNames Of(Generation generation, ArchiveContext context)
    {
        // The very generation and not an equal one: a file can be built anew under the same id.
        if (_last is { } last && ReferenceEquals(last.Generation, generation))
        {
            return last.Names;
        }

        var names = ArchiveNames.Read(context);
        _last = new(generation, names);
        return names;
    }

    private sealed record Remembered(Generation Generation, ArchiveNames Names);
}
