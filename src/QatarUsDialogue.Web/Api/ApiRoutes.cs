using Microsoft.AspNetCore.Mvc;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api;

/// <summary>The addresses that programs read.</summary>
public static class ApiRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Filters)> Lists =
    [
        (RoundList.Name, RoundList.Filters),
        (AgreementList.Name, AgreementList.Filters),
        (TopicList.Name, TopicList.Filters),
        (PersonList.Name, PersonList.Filters),
        (SourceList.Name, SourceList.Filters),
        (FactList.Name, FactList.Filters),
        (ClaimList.Name, ClaimList.Filters),
        (FoundPassages.Name, FoundPassages.Filters),
    ];

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiPaths.Root);
        api.MapMethods("", Methods, ([FromServices] Generation generation, [FromServices] ApiLinks links) => Results.Ok(Archive(generation, links)))
            .WithName("archive").Answers<ArchiveItem>().Refuses(400).Keep();
        api.MapList<RoundList, RoundItem>();
        api.MapList<AgreementList, AgreementItem>();
        api.MapList<TopicList, TopicItem>();
        api.MapList<PersonList, PersonItem>();
        api.MapList<SourceList, SourceItem>();
        api.MapList<ClaimList, ClaimItem>();
        api.MapList<FactList, FactItem>(withItems: false);
        api.MapMethods($"/{FactList.Name}/{{id}}", Methods, Fact).WithName("fact").Answers<FactItem>()
            .Refuses(404).Produces<GoneFact>(StatusCodes.Status410Gone, ProblemAnswer.MediaType).Keep();
        api.MapMethods($"/{FoundPassages.Name}", Methods, Search).WithName(FoundPassages.Name).Answers<FoundList>()
            .Refuses(400).Keep(Keys(FoundPassages.Filters));
        routes.MapOpenApi("/openapi/{documentName:regex(^v1$)}.json").Keep();
    }

    private static void MapList<TList, TItem>(this RouteGroupBuilder api, bool withItems = true)
        where TList : IApiList<TItem>
        where TItem : class
    {
        api.MapMethods($"/{TList.Name}", Methods, (HttpContext context, [FromServices] TList list) =>
                Results.Ok(list.Read(new ListRequest(TList.Name, TList.Filters, context.Request.Query))))
            .WithName(TList.Name).Answers<ItemList<TItem>>().Refuses(400).Keep(Keys(TList.Filters));
        if (withItems)
        {
            api.MapMethods($"/{TList.Name}/{{id}}", Methods, ([FromRoute] string id, [FromServices] TList list) =>
                    list.Find(id) is { } item ? Results.Ok(item)
                    : list.Now(id) is { } now ? Results.Redirect(ApiPaths.Item(TList.Name, now), permanent: true)
                    : Results.NotFound())
                .WithName($"{TList.Name}-item").Answers<TItem>().Refuses(404).Keep();
        }
    }

    internal static ArchiveItem Archive(Generation generation, ApiLinks links) => new()
    {
        Release = generation.Release,
        Name = new Label(Wording.Arabic["site.name"], Wording.English["site.name"]),
        Collections = [.. Lists.Select(list => new CollectionItem { Id = list.Name, Filters = list.Filters, Self = links.Of(ApiPaths.List(list.Name)) })],
        Links = new()
        {
            Self = links.Of(ApiPaths.Root),
            Html = links.Of(ApiPaths.Page),
            HtmlEn = links.Of(SiteLanguages.RootOf(Wording.English.Language) + ApiPaths.Page),
            Description = links.Of(ApiPaths.Description),
        },
    };

    private static IResult Search(HttpContext context, [FromServices] FoundPassages found) =>
        Results.Ok(found.Read(new ListRequest(FoundPassages.Name, FoundPassages.Filters, context.Request.Query)));

    private static async Task<IResult> Fact([FromRoute] string id, HttpContext context, [FromServices] FactList facts, [FromServices] GoneFacts gone)
    {
        if (facts.Find(id) is { } fact)
        {
            return Results.Ok(fact);
        }

        if (gone.Find(id, context) is { } former)
        {
            await ProblemAnswer.WriteAsync(context, former);
            return Results.Empty;
        }

        return Results.NotFound();
    }

    private static string[] Keys(IReadOnlyList<string> filters) => [.. filters, ListRequest.LimitName, ListRequest.CursorName];

    private static RouteHandlerBuilder Answers<TAnswer>(this RouteHandlerBuilder route) =>
        route.Produces<TAnswer>().Produces(StatusCodes.Status304NotModified);

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, int status) =>
        route.Produces<Problem>(status, ProblemAnswer.MediaType);
}
