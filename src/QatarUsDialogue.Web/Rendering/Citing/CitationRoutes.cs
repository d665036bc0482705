using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Describing;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>Serves citations as files, beside the page they are of and in its language: <c>/en/rounds/6/cite.ris</c>.</summary>
public static class CitationRoutes
{
    private const string File = "cite.{ending:regex(^(ris|bib|json)$)}";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCitations(this IEndpointRouteBuilder routes)
    {
        foreach (var root in SiteLanguages.All.Select(words => SiteLanguages.RootOf(words.Language)))
        {
            routes.MapMethods($"{root}/rounds/{{key}}/{File}", Methods, OfRound).Keep();
            routes.MapMethods($"{root}/agreements/{{key}}/{File}", Methods, OfDocument).Keep();
            routes.MapMethods($"{root}/sources/{{id}}/{File}", Methods, OfSource).Keep();
            routes.MapMethods($"{root}/facts/{{id}}/{File}", Methods, OfFact).Keep();
        }
    }

    private static IResult OfRound(string key, string ending, ArchiveContext archive, CitedWorks works, Wording words, HttpResponse response) =>
        archive.Dialogues.Find(key) is { } round ? Send(works.Of(RoundLine.Of(round), words), ending, response) : Results.NotFound();

    private static IResult OfDocument(
        string key, string ending, DocumentQuery documents, FormerKeyQuery former, CitedWorks works, Wording words, Addresses to, HttpResponse response)
    {
        if (documents.Read(key) is { } view)
        {
            return Send(works.Of(view, words), ending, response);
        }

        return former.Read(FormerKeyKind.Agreement, key) is { } now
            ? Results.LocalRedirect(Addresses.Citation(to.Document(now), ending), permanent: true)
            : Results.NotFound();
    }

    private static IResult OfSource(string id, string ending, SourceQuery sources, CitedWorks works, Wording words, HttpResponse response) =>
        sources.Read(id) is { } view ? Send(works.Of(view.Source, words), ending, response) : Results.NotFound();

    private static IResult OfFact(string id, string ending, FactQuery facts, FormerFactQuery former, CitedWorks works, Wording words, HttpResponse response) =>
        facts.Read(id) is { } fact ? Send(works.Of(fact, words), ending, response)
        : Results.StatusCode(former.Read(id) is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);

    private static IResult Send(CitedWork work, string ending, HttpResponse response)
    {
        var format = CitationFormat.Of(ending);
        Signposts.Show(response, [new(work.Address, "describes")]);
        return Results.Bytes(
            System.Text.Encoding.UTF8.GetBytes(format.Write(work)),
            $"{format.MediaType}; charset=utf-8",
            $"qatar-us-dialogue-{work.Release}-{work.Name}.{format.Ending}");
    }
}
