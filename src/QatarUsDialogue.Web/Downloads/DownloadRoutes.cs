using Microsoft.Net.Http.Headers;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Serves the files to take away: of the whole archive, of one source, of one round.</summary>
public static class DownloadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        foreach (var file in ArchiveFiles.All)
        {
            routes.MapMethods($"/data/{file.Name}", Methods, (HttpContext context, Generation generation) => Send(context, file, generation)).Keep();
        }

        routes.MapMethods("/sources/{id}.{ending:regex(^(csv|json)$)}", Methods, OfSource).Keep();
        routes.MapMethods("/rounds/{key}.{ending:regex(^(csv|json)$)}", Methods, OfRound).Keep();
    }

    private static IResult OfSource(string id, string ending, HttpContext context, ArchiveContext archive, Generation generation) =>
        archive.Sources.Any(source => source.Id == id)
            ? Send(context, Of(ArchiveFiles.OfFacts($"source-{id}", rows => rows.OfSource(id)), ending), generation)
            : Results.NotFound();

    private static IResult OfRound(string key, string ending, HttpContext context, ArchiveContext archive, Generation generation) =>
        archive.Dialogues.Any(round => round.Key == key)
            ? Send(context, Of(ArchiveFiles.OfFacts($"round-{key}", rows => rows.OfRound(key)), ending), generation)
            : Results.NotFound();

    private static ArchiveFile Of(IEnumerable<ArchiveFile> files, string ending) =>
        files.First(file => file.Name.EndsWith($".{ending}", StringComparison.OrdinalIgnoreCase));

    // The name that a reader's copy has tells which release it is of.
    private static IResult Send(HttpContext context, ArchiveFile file, Generation generation) => Results.Stream(
        stream => file.WriteAsync(context.RequestServices, stream),
        file.MediaType,
        $"qatar-us-dialogue-{generation.Release}-{file.Name}",
        entityTag: new EntityTagHeaderValue($"\"{generation.Id}\""));
}
