namespace QatarUsDialogue.Web.Queries;

/// <summary>A run of quoted words; marked where they are the words of the fact.</summary>
public sealed record QuotePart(string Text, bool IsMarked);
