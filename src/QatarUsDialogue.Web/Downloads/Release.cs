using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>A generation, opened to make files of.</summary>
public sealed record Release(Generation Generation, ArchiveContext Context);
