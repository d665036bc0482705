using System.Text;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Describing;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Rendering.Annotating;

/// <summary>Serves the facts of a source as web annotations.</summary>
public static class AnnotationRoutes
{
    public static void MapAnnotations(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/sources/{id}/annotations.jsonld", [HttpMethods.Get, HttpMethods.Head], Of).Keep();

    private static IResult Of(string id, SourceQuery sources, PublicAddress address, HttpResponse response)
    {
        if (sources.Read(id) is not { } view)
        {
            return Results.NotFound();
        }

        Signposts.Show(response, [new(address.Of(new Addresses(Wording.Arabic.Language).Source(id)), "describes")]);
        return Results.Bytes(Encoding.UTF8.GetBytes(new SourceAnnotations(address).Of(view)), SourceAnnotations.MediaType);
    }
}
