using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using QatarUsDialogue.Web.Api.Description;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Interface;

/// <summary>Tells people what programs can read, from the very document that programs are given; each shape has a page of its own.</summary>
[Kept]
public sealed class InterfaceModel([FromKeyedServices("v1")] IOpenApiDocumentProvider document) : PageModel
{
    public ReadableDescription Description { get; private set; } = null!;

    public bool IsShared(ReadableProperty parameter) => Description.Shared.Any(parameter.Means);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Description = ReadableDescription.Of(await document.GetOpenApiDocumentAsync(cancellation));
}
