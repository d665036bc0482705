using Microsoft.Net.Http.Headers;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Requests.Limits;
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
            var endpoint = routes.MapMethods(Addresses.Download(file.Name), Methods, (Release release, HttpContext http) => Send(file, release, http));
            // The database is a file already, and its parts may be asked for.
            if (file.MediaType != ArchiveFiles.DatabaseType)
            {
                endpoint.Keep();
            }
        }

        routes.MapMethods($"/data/{{release:{KeptReleases.Constraint}}}/{{file}}", Methods, OfRelease).Keep();
        routes.MapMethods("/sources/{id}.{ending:regex(^(csv|json)$)}", Methods, OfSource).Keep();
        routes.MapMethods("/rounds/{key}.{ending:regex(^(csv|json)$)}", Methods, OfRound).Keep();
    }

    private static IResult OfRelease(string release, string file, HttpContext http, KeptReleases releases, Release current)
    {
        if (ArchiveFiles.All.FirstOrDefault(one => one.Name == file) is not { } asked)
        {
            return Results.NotFound();
        }

        if (releases.Open(release, current, http) is not { } kept)
        {
            Replacement.Announce(http, new(current.Generation.Release, Addresses.Download(file)));
            return Results.StatusCode(StatusCodes.Status410Gone);
        }

        return Send(asked, kept, http);
    }

    private static IResult OfSource(string id, string ending, Release release, HttpContext http) =>
        release.Context.Sources.Any(source => source.Id == id)
            ? Send(Of(ArchiveFiles.OfFacts($"source-{id}", rows => rows.OfSource(id)), ending), release, http)
            : Results.NotFound();

    private static IResult OfRound(string key, string ending, Release release, HttpContext http) =>
        release.Context.Dialogues.Any(round => round.Key == key)
            ? Send(Of(ArchiveFiles.OfFacts($"round-{key}", rows => rows.OfRound(key)), ending), release, http)
            : Results.NotFound();

    private static ArchiveFile Of(IEnumerable<ArchiveFile> files, string ending) =>
        files.First(file => file.Name.EndsWith($".{ending}", StringComparison.OrdinalIgnoreCase));

    private static IResult Send(ArchiveFile file, Release release, HttpContext http)
    {
        if (!ArchiveFiles.IsOf(release.Generation, file))
        {
            return Results.NotFound();
        }

        var tag = new EntityTagHeaderValue($"\"{release.Generation.Id}\"");
        var name = CopyName(file, release.Generation);
        return file.MediaType == ArchiveFiles.DatabaseType
            ? Results.File(release.Generation.Path, file.MediaType, name, entityTag: tag, enableRangeProcessing: true)
            : Results.Stream(stream => WriteAsync(file, release, stream, http), file.MediaType, name, entityTag: tag);
    }

    private static async Task WriteAsync(ArchiveFile file, Release release, Stream stream, HttpContext http)
    {
        await using var seated = new SeatedStream(stream, http, http.RequestServices.GetRequiredService<FairSeats>());
        if (file == ArchiveFiles.Description)
        {
            // Measured once for all who ask.
            var list = await http.RequestServices.GetRequiredService<FileLists>().ReadAsync(release.Generation, http);
            await DataPackage.WriteAsync(seated, release.Generation, list.Described);
            return;
        }

        await file.WriteAsync(release, seated, http.RequestAborted);
    }

    // The name that a reader's copy has tells which release it is of.
    private static string CopyName(ArchiveFile file, Generation generation) => $"qatar-us-dialogue-{generation.Release}-{file.Name}";
}
