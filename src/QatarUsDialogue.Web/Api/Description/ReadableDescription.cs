using Microsoft.OpenApi;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>The description of the interface as a page shows it: the document's structure, with words in both languages.</summary>
public sealed record ReadableDescription(IReadOnlyList<ReadableOperation> Operations, IReadOnlyList<ReadableShape> Shapes)
{
    public static ReadableDescription Of(OpenApiDocument document) => new(
        [.. document.Paths.SelectMany(path => path.Value.Operations!.Values.Select(operation => Operation(path.Key, operation)))],
        [.. (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Select(shape => Shape(shape.Key, shape.Value))]);

    /// <summary>Parameters that mean the same at several addresses, so that they are told once.</summary>
    public IReadOnlyList<ReadableProperty> Shared { get; } =
    [
        .. Operations.SelectMany(operation => operation.Parameters)
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 && same.All(parameter => parameter.Means(same.First())))
            .Select(same => same.First()),
    ];

    private static ReadableOperation Operation(string path, OpenApiOperation operation) => new(
        operation.OperationId!,
        path,
        ApiWords.Of("operations", operation.OperationId!),
        [.. (operation.Parameters ?? []).Select(Parameter)],
        [.. operation.Responses!.Select(answer => new ReadableAnswer(answer.Key, ApiWords.Of("answers", answer.Key), ShapeOf(answer.Value)))]);

    private static ReadableProperty Parameter(IOpenApiParameter parameter) => new(
        parameter.Name!, ReadableType.Of(parameter.Schema!), ApiWords.Of("parameters", parameter.Name!));

    private static ReadableShape Shape(string name, IOpenApiSchema shape) => new(
        name,
        ApiWords.OfShape(name),
        [
            .. (shape.Properties ?? new Dictionary<string, IOpenApiSchema>())
                .Select(property => new ReadableProperty(property.Key, ReadableType.Of(property.Value), ApiWords.OfProperty(name, property.Key))),
        ],
        ReadableType.Values(shape));

    private static string? ShapeOf(IOpenApiResponse answer) =>
        answer.Content?.Values.Select(media => (media.Schema as OpenApiSchemaReference)?.Reference.Id).FirstOrDefault();
}
