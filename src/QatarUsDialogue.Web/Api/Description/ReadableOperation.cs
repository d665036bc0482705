using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>An address as a page tells of it.</summary>
public sealed record ReadableOperation(
    string Name, string Path, Label Words, IReadOnlyList<ReadableProperty> Parameters, IReadOnlyList<ReadableAnswer> Answers);
