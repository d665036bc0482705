using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The sources by id, without their texts: these are files of their own.</summary>
public sealed class SourceList(ArchiveContext context, ListPages pages, Evidences evidences, References references, ApiLinks links) : IApiList<SourceItem>
{
    public static string Name => "sources";

    public static IReadOnlyList<string> Filters => ["round", "topic", "year"];

    public ItemList<SourceItem> Read(ListRequest request)
    {
        var sources = context.Sources.AsNoTracking().Where(source => source.Scope != ArticleScope.None);
        if (request.Round(context) is { } round)
        {
            sources = round == LedgerFilter.NoRound
                ? sources.Where(source => source.DialogueKey == null)
                : sources.Where(source => source.DialogueKey == round || context.Facts.Any(fact => fact.DialogueKey == round && fact.SourceId == source.Id));
        }

        if (request.Topic(context) is { } topic)
        {
            sources = sources.Where(source => context.Facts.Any(fact => fact.TopicKey == topic && fact.SourceId == source.Id));
        }

        if (request.Number("year") is { } year)
        {
            sources = sources.Where(source => source.Published!.Value.Year == year);
        }

        var rows = WithoutText(sources.After(source => source.Id, request.After(1)?[0]).OrderBy(source => source.Id).Take(request.Limit + 1));
        return pages.Cut(Name, request, rows, source => [source.Id], Items, to => to.Sources);
    }

    public SourceItem? Find(string id) => Items(WithoutText(context.Sources.AsNoTracking().Where(source => source.Id == id))).FirstOrDefault();

    private static List<Source> WithoutText(IQueryable<Source> sources) =>
    [
        .. sources.Select(source => new Source
        {
            Id = source.Id,
            File = source.File,
            Sha256 = source.Sha256,
            Text = "",
            IsFromPage = source.IsFromPage,
            Scope = source.Scope,
            Title = source.Title,
            Published = source.Published,
            PublishedBasis = source.PublishedBasis,
            Outlet = source.Outlet,
            OutletEn = source.OutletEn,
            OutletBasis = source.OutletBasis,
            DialogueKey = source.DialogueKey,
            IsPreview = source.IsPreview,
        }),
    ];

    private IEnumerable<SourceItem> Items(List<Source> sources)
    {
        var ids = sources.Select(source => source.Id).ToList();
        var published = context.Facts.AsNoTracking()
            .Where(fact => ids.Contains(fact.SourceId) && fact.EventField == "published")
            .OrderBy(fact => fact.Number)
            .AsEnumerable()
            .ToLookup(fact => fact.SourceId, evidences.Of, StringComparer.Ordinal);
        var rounds = references.Rounds(sources.Select(source => source.DialogueKey));
        return sources.Select(source => new SourceItem
        {
            Id = source.Id,
            File = source.File,
            Sha256 = source.Sha256,
            IsFromPage = source.IsFromPage,
            Scope = source.Scope,
            Title = source.Title,
            Outlet = Outlets.Of(source.Outlet, source.OutletEn),
            OutletTag = source.OutletBasis is { } outlet ? Tags.Of(outlet) : null,
            Published = source.Published,
            PublishedTag = source.PublishedBasis is { } day ? Tags.Of(day) : null,
            PublishedEvidence = published[source.Id].FirstOrDefault(),
            Round = source.DialogueKey is { } round ? rounds.GetValueOrDefault(round) : null,
            IsPreview = source.IsPreview,
            Links = links.Source(source.Id),
        });
    }
}
