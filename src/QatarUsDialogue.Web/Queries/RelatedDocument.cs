namespace QatarUsDialogue.Web.Queries;

/// <summary>A document on the same subject.</summary>
public sealed record RelatedDocument(string Key, string Subject, RoundLine? Round);
