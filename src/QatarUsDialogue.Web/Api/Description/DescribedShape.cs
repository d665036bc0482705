using System.Text.Json;
using Microsoft.OpenApi;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>A shape: what it is, what its properties are, and that it has no others.</summary>
internal static class DescribedShape
{
    public const string NullEn = " Null where it is not known or where there is none.";

    public static void Describe(string name, OpenApiSchema schema)
    {
        schema.Description = ApiWords.OfShape(name).En;
        if (schema.Enum is { Count: > 0 } values)
        {
            // A value that may be missing somewhere is told to be so there, and is no value.
            schema.Enum = [.. values.Where(value => value is not null && value.GetValueKind() == JsonValueKind.String)];
            schema.Type = JsonSchemaType.String;
        }

        if (schema.Properties is not { Count: > 0 } properties)
        {
            return;
        }

        schema.AdditionalPropertiesAllowed = false;
        foreach (var (key, property) in properties)
        {
            property.Description = ApiWords.OfProperty(name, key).En + (MayBeNull(property) ? NullEn : "");
        }
    }

    public static bool MayBeNull(IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true
        || (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Any(one => one is not OpenApiSchemaReference && one.Type == JsonSchemaType.Null);
}
