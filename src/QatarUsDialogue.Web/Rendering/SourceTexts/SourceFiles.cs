using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>What is served beside a source's page: its file as it was captured, and the sheet that lights its facts.</summary>
public static class SourceFiles
{
    private const int DaySeconds = 86_400;

    public static void MapSourceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sources/{id}.txt", [HttpMethods.Get, HttpMethods.Head], Captured);
        routes.MapMethods("/css/facts-{facts:int}.css", [HttpMethods.Get, HttpMethods.Head], Sheet);
    }

    private static IResult Captured(string id, CapturedText text) =>
        text.Read(id) is { } bytes ? Results.Bytes(bytes, "text/plain; charset=utf-8") : Results.NotFound();

    private static IResult Sheet(int facts, HttpContext context)
    {
        if (!FactSheet.IsOffered(facts))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = $"public, max-age={DaySeconds}";
        return Results.Text(FactSheet.Of(facts), "text/css; charset=utf-8");
    }
}
