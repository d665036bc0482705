using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads sources for lists.</summary>
public static class SourceLines
{
    public static IReadOnlyList<SourceLine> Read(ArchiveContext context) => Read(context, sources => sources);

    /// <param name="which">Chooses some of them; they come in the order of their ids.</param>
    public static IReadOnlyList<SourceLine> Read(ArchiveContext context, Func<IQueryable<Source>, IQueryable<Source>> which)
    {
        // Facts are numbered from 1 in their source.
        var rows = which(context.Sources.AsNoTracking().Where(source => source.Scope != ArticleScope.None).OrderBy(source => source.Id))
            .Select(source => new { source, Facts = context.Facts.Where(fact => fact.SourceId == source.Id).Max(fact => (int?)fact.Number) ?? 0 })
            .ToList();
        return [.. rows.Select(row => Line(row.source, row.Facts))];
    }

    public static SourceLine Line(Source source, int facts) => new(
        source.Id,
        source.File,
        source.Sha256,
        source.IsFromPage,
        source.Scope,
        source.Title,
        FirstWords.Of(source.Text, source.Furniture),
        Outlets.Of(source.Outlet, source.OutletEn),
        source.OutletBasis,
        source.Published,
        source.PublishedBasis,
        source.DialogueKey,
        source.IsPreview,
        facts);
}
