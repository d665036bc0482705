using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Holds what a search must know of the generation in service, which never changes while it is.</summary>
internal sealed class ArchiveNamesMemory
{
    private volatile Remembered? _last;

    public ArchiveNames Of(Generation generation, ArchiveContext context)
    {
        if (_last is { } last && last.Generation == generation.Id)
        {
            return last.Names;
        }

        var names = ArchiveNames.Read(context);
        _last = new(generation.Id, names);
        return names;
    }

    private sealed record Remembered(string Generation, ArchiveNames Names);
}
