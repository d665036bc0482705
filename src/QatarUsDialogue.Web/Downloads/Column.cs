namespace QatarUsDialogue.Web.Downloads;

/// <summary>One column of a table to take away: the same in CSV and in JSON.</summary>
/// <param name="Value">A text, a whole number, a day, or null.</param>
public sealed record Column<TRow>(string Name, Func<TRow, object?> Value);
