namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>What a page tells programs of the thing that it is about.</summary>
/// <param name="LinkedData">JSON-LD, safe to stand in a page.</param>
/// <param name="Meta">Names and contents of elements <c>meta</c>.</param>
/// <param name="Signposts">The links of the header <c>Link</c>.</param>
public sealed record PageDescription(
    string LinkedData, IReadOnlyList<KeyValuePair<string, string>> Meta, IReadOnlyList<Signpost> Signposts);
