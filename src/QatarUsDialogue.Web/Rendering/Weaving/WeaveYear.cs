namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The line at which a year begins, and the place of its label.</summary>
public sealed record WeaveYear(int Year, double X, double LabelX, bool IsLabelled);
