using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Description;

/// <param name="Values">For a shape that is one of some words: these words.</param>
public sealed record ReadableShape(string Name, Label Words, IReadOnlyList<ReadableProperty> Properties, IReadOnlyList<string> Values);
