using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads sources for lists.</summary>
public static class SourceLines
{
    public static IReadOnlyList<SourceLine> Read(ArchiveContext context)
    {
        var facts = context.Facts
            .GroupBy(fact => fact.SourceId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);
        return
        [
            .. context.Sources.AsNoTracking()
                .Where(source => source.Scope != ArticleScope.None)
                .OrderBy(source => source.Id)
                .ToList()
                .Select(source => Line(source, facts.GetValueOrDefault(source.Id))),
        ];
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
