namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>The copy of a generation, which was published at some time between these two.</summary>
/// <param name="Written">When the pointer to it was written, before it got its name.</param>
/// <param name="Seen">When it was first seen to be served.</param>
internal sealed record Arrival(string File, TimeSpan Written, TimeSpan Seen);
