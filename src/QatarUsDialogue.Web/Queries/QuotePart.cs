namespace QatarUsDialogue.Web.Queries;

/// <summary>A run of quoted words; marked where they are the words of the fact.</summary>
/// <param name="Change">What became of them, where two rounds are compared.</param>
public sealed record QuotePart(string Text, bool IsMarked, WordChange Change = WordChange.None);
