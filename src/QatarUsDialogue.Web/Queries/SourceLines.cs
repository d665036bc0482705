using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads sources for lists.</summary>
public static class SourceLines
{
    // Without the texts. Facts are numbered from 1 in their source.
    private static readonly KeptQuery<string[], SourceLine> ByIds = new((archive, ids) => archive.Sources
        .Where(source => source.Scope != ArticleScope.None && ids.Contains(source.Id))
        .OrderBy(source => source.Id)
        .Select(source => new SourceLine(
            source.Id,
            source.File,
            source.Sha256,
            source.IsFromPage,
            source.Scope,
            source.Title,
            "",
            Outlets.Of(source.Outlet, source.OutletEn),
            source.OutletBasis,
            source.Published,
            source.PublishedBasis,
            source.DialogueKey,
            source.IsPreview,
            archive.Facts.Where(fact => fact.SourceId == source.Id).Max(fact => (int?)fact.Number) ?? 0)));

    private static readonly KeptQuery<string[], Source> Whole = new((archive, ids) => archive.Sources.AsNoTracking().Where(source => ids.Contains(source.Id)));

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<SourceLine> Read(ArchiveContext context) =>
        Of(context, [.. context.Sources.Where(source => source.Scope != ArticleScope.None).Select(source => source.Id)]);

    /// <summary>Some of them, in the order of their ids.</summary>
    public static IReadOnlyList<SourceLine> Of(ArchiveContext context, string[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var lines = ByIds.Ask(context, ids).ToList();
        // Only a source without a headline is called by its first words.
        string[] bare = [.. lines.Where(line => line.Title is null).Select(line => line.Id)];
        var texts = Furnished(context, bare);
        return lines.ConvertAll(line => texts.TryGetValue(line.Id, out var source) ? line with { FirstWords = FirstWords.Of(source.Text, source.Furniture) } : line);
    }

    /// <summary>Sources with their texts and their furniture, by id.</summary>
    internal static Dictionary<string, Source> Furnished(ArchiveContext context, string[] ids) =>
        ids.Length == 0 ? [] : Whole.Ask(context, ids).ToDictionary(source => source.Id, StringComparer.Ordinal);

    public static SourceLine Line(Source source, int facts) => new(
        source.Id,
        source.File,
        source.Sha256,
        source.IsFromPage,
        source.Scope,
        source.Title,
        source.Title is null ? FirstWords.Of(source.Text, source.Furniture) : "",
        Outlets.Of(source.Outlet, source.OutletEn),
        source.OutletBasis,
        source.Published,
        source.PublishedBasis,
        source.DialogueKey,
        source.IsPreview,
        facts);
}
