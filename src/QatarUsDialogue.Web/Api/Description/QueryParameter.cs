using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>A word of a query: what values it takes.</summary>
internal static class QueryParameter
{
    private static readonly string[] Several = [.. SearchAddress.Facets.Select(facet => facet.Name)];

    public static OpenApiParameter Of(string operation, string name)
    {
        var isRepeated = operation == FoundPassages.Name && Several.Contains(name);
        var one = Schema(operation, name);
        return new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = ApiWords.Of("parameters", name).En,
            Schema = isRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Explode = isRepeated,
        };
    }

    private static OpenApiSchema Schema(string operation, string name) => (operation, name) switch
    {
        (_, ListRequest.LimitName) => new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = FormattableString.Invariant($"{ListRequest.MostItems}"),
            Default = ListRequest.UsualLimit,
        },
        (_, "year") => new() { Type = JsonSchemaType.Integer },
        (_, "taken") => new() { Type = JsonSchemaType.Boolean },
        (_, "tag") => Words<Tag>(),
        (_, "standing") => Words<AgreementStanding>(),
        ("rounds", "status") => Words<RoundStatus>(),
        ("agreements", "status") => Words<AgreementStatus>(),
        ("agreements", "kind") => Words<AgreementKind>(),
        ("people", "kind") => Words<PersonKind>(),
        ("facts", "kind") => Words<FactKind>(),
        (_, "type") => Words<FactKind>(),
        (_, "field") => Words(ClaimList.Fields),
        (_, SearchAddress.Order) => Words([SearchAddress.ByDate]),
        (_, SearchAddress.Spelling) => Words([SearchAddress.ExactOnly]),
        (_, SearchAddress.Text) => new() { Type = JsonSchemaType.String, MaxLength = SearchRequest.LongestText },
        _ => new() { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema Words<TValue>()
        where TValue : struct, Enum => Words(Enum.GetNames<TValue>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    private static OpenApiSchema Words(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };
}
