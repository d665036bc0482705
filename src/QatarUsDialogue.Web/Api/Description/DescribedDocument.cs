using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>Puts words, limits and examples into the description that the framework makes of the routes.</summary>
internal sealed class DescribedDocument(IHttpContextAccessor current) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var http = current.HttpContext ?? throw new InvalidOperationException("The description is made for a request.");
        document.Info = new()
        {
            Title = ApiWords.Of("document", "title").En,
            Description = ApiWords.Of("document", "about").En,
            Version = "1.0",
            License = new() { Name = "Creative Commons Attribution 4.0", Url = new("https://creativecommons.org/licenses/by/4.0/") },
        };
        document.Servers = [new() { Url = Rendering.PublicAddress.Of(http.Request, http.RequestServices.GetRequiredService<ArchiveOptions>()).Of("") }];
        document.Tags = new HashSet<OpenApiTag>(DescribedOperation.Tags());
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            DescribedShape.Describe(name, (OpenApiSchema)schema);
        }

        foreach (var path in document.Paths.Values)
        {
            path.Operations!.Remove(HttpMethod.Head);
            foreach (var operation in path.Operations.Values)
            {
                DescribedOperation.Describe(operation, document, http);
            }
        }

        return Task.CompletedTask;
    }
}
