using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The archive in numbers, read once in a generation.</summary>
internal static class KnownTally
{
    public static ArchiveTally In(ArchiveContext context) => context.Once.Get(() => context.ArchiveTallies.First());
}
