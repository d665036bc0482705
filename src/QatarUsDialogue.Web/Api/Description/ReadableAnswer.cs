using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Description;

/// <param name="Status">As 200; or <c>default</c> for any other.</param>
/// <param name="Shape">The name of the shape that is sent; null where nothing is.</param>
public sealed record ReadableAnswer(string Status, Label Words, string? Shape);
