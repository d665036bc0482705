using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Describing;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>Serves a source as TEI.</summary>
public static class TeiRoutes
{
    public static void MapTei(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/sources/{id}/tei.xml", [HttpMethods.Get, HttpMethods.Head], Of).Keep();

    private static IResult Of(
        string id, SourceQuery sources, OriginalPages originals, ArchiveContext archive, Generation generation, PublicAddress address, HttpResponse response)
    {
        if (sources.Read(id) is not { } view)
        {
            return Results.NotFound();
        }

        var bodies = archive.People.Where(person => person.IsBody).Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        Signposts.Show(response, [new(address.Of(new Addresses(Wording.Arabic.Language).Source(id)), "collection")]);
        return Results.Bytes(TeiFile.Of(view, originals.Of(id), bodies, generation.Release, address), TeiFile.MediaType);
    }
}
