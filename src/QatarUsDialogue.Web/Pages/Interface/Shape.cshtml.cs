using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using QatarUsDialogue.Web.Api.Description;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Interface;

/// <summary>What one kind of thing looks like that programs are given.</summary>
[Kept]
public sealed class ShapeModel([FromKeyedServices("v1")] IOpenApiDocumentProvider document) : PageModel
{
    public ReadableShape Shape { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancellation)
    {
        var shapes = ReadableDescription.Of(await document.GetOpenApiDocumentAsync(cancellation)).Shapes;
        if (shapes.FirstOrDefault(shape => shape.Name == name) is not { } found)
        {
            return NotFound();
        }

        Shape = found;
        return Page();
    }
}
