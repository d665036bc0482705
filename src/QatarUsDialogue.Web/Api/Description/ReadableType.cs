using Microsoft.OpenApi;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>What kind of value it is.</summary>
/// <param name="Plain"><c>text</c>, <c>date</c>, <c>number</c> or <c>truth</c>; null for a shape.</param>
/// <param name="Shape">The name of the shape; null for a plain value.</param>
public sealed record ReadableType(string? Plain, string? Shape, bool IsList, bool MayBeNull, IReadOnlyList<string> Words)
{
    public static ReadableType Of(IOpenApiSchema schema)
    {
        var known = Known(schema);
        var isList = known is not OpenApiSchemaReference && known.Type?.HasFlag(JsonSchemaType.Array) == true;
        var one = isList ? known.Items! : known;
        return new(
            one is OpenApiSchemaReference ? null : PlainOf(one),
            (one as OpenApiSchemaReference)?.Reference.Id,
            isList,
            schema is not OpenApiSchemaReference && DescribedShape.MayBeNull(schema),
            one is OpenApiSchemaReference ? [] : Values(one));
    }

    public static IReadOnlyList<string> Values(IOpenApiSchema schema) => [.. (schema.Enum ?? []).Select(value => value.GetValue<string>())];

    // What may be null is one of null and the thing itself.
    private static IOpenApiSchema Known(IOpenApiSchema schema) => schema is OpenApiSchemaReference ? schema
        : schema.OneOf?.FirstOrDefault(one => one is OpenApiSchemaReference) ?? schema;

    private static string PlainOf(IOpenApiSchema schema) => (schema.Type & ~JsonSchemaType.Null) switch
    {
        JsonSchemaType.Integer or JsonSchemaType.Number => "number",
        JsonSchemaType.Boolean => "truth",
        _ => schema.Format == "date" ? "date" : "text",
    };
}
