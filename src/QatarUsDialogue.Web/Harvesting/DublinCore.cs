namespace QatarUsDialogue.Web.Harvesting;

/// <summary>One element of Dublin Core.</summary>
/// <param name="Language">Of the words; null where they are of none, as an address.</param>
public sealed record DublinCore(string Element, string Value, string? Language = null);
