using System.Net.Mime;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>What is served beside a source's page: its text, the HTML page it was taken from, and the sheet that lights its facts.</summary>
public static class SourceFiles
{
    public static void MapSourceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sources/{id}.txt", [HttpMethods.Get, HttpMethods.Head], Captured).Keep();
        routes.MapMethods("/sources/{id}.html", [HttpMethods.Get, HttpMethods.Head], Page);
        routes.MapMethods("/css/facts-{facts:int}.css", [HttpMethods.Get, HttpMethods.Head], Sheet).Keep();
    }

    private static IResult Captured(string id, CapturedText text) =>
        text.Read(id) is { } bytes ? Results.Bytes(bytes, "text/plain; charset=utf-8") : Results.NotFound();

    // To be kept and not to be shown: a page of another house has no place among our own.
    private static IResult Page(string id, ArchiveContext context) =>
        context.Pages.Find(id) is { } page
            ? Results.Bytes(page.Bytes, MediaTypeNames.Application.Octet, context.Sources.Where(s => s.Id == id).Select(s => s.File).First())
            : Results.NotFound();

    private static IResult Sheet(int facts) =>
        FactSheet.IsOffered(facts) ? Results.Text(FactSheet.Of(facts), "text/css; charset=utf-8") : Results.NotFound();
}
