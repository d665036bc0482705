namespace QatarUsDialogue.Web.Rendering;

/// <summary>One step of the path above a page; without an address where it is the page itself.</summary>
public sealed record Crumb(string Text, string? Path = null);
