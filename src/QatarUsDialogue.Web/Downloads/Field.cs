namespace QatarUsDialogue.Web.Downloads;

/// <summary>What a column of a file means, in both languages.</summary>
/// <param name="Type"><c>text</c>, <c>code</c>, <c>integer</c> or <c>date</c>.</param>
public sealed record Field(string File, string Name, string Type, string Ar, string En);
