namespace QatarUsDialogue.Web.Queries;

/// <summary>The archive in numbers, each counted from its rows.</summary>
public sealed record HomeFigures(int Rounds, int WithoutSource, int Sources, int Documents, int Topics);
