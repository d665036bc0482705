namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>A link of the header <c>Link</c>, by which programs find their way without reading the page.</summary>
/// <param name="Relation">As registered: <c>cite-as</c>, <c>describedby</c>, <c>item</c>, <c>type</c>, <c>license</c>.</param>
public sealed record Signpost(string Address, string Relation, string? MediaType = null)
{
    public override string ToString() => MediaType is null
        ? $"<{Address}>; rel=\"{Relation}\""
        : $"<{Address}>; rel=\"{Relation}\"; type=\"{MediaType}\"";
}
