namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A run of words in a date, with the ISO date it stands for where it stands for one.</summary>
public sealed record DatePiece(string Text, string? Iso = null);
