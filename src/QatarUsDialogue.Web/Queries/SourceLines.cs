using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads sources for lists.</summary>
public static class SourceLines
{
    private static readonly KeptQuery<string[], Source> Furnished = new((archive, ids) => archive.Sources.Where(source => ids.Contains(source.Id)));

    public static IReadOnlyList<SourceLine> Read(ArchiveContext context) => Read(context, sources => sources);

    /// <param name="which">Chooses some of them; they come in the order of their ids.</param>
    public static IReadOnlyList<SourceLine> Read(ArchiveContext context, Func<IQueryable<Source>, IQueryable<Source>> which)
    {
        // Without the texts. Facts are numbered from 1 in their source.
        var lines = which(context.Sources.Where(source => source.Scope != ArticleScope.None).OrderBy(source => source.Id))
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
                context.Facts.Where(fact => fact.SourceId == source.Id).Max(fact => (int?)fact.Number) ?? 0))
            .ToList();
        return Named(context, lines);
    }

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

    // Only a source without a headline is called by its first words.
    private static List<SourceLine> Named(ArchiveContext context, List<SourceLine> lines)
    {
        string[] bare = [.. lines.Where(line => line.Title is null).Select(line => line.Id)];
        var texts = bare.Length == 0 ? [] : Furnished.Ask(context, bare).ToDictionary(source => source.Id, StringComparer.Ordinal);
        return lines.ConvertAll(line => texts.TryGetValue(line.Id, out var source) ? line with { FirstWords = FirstWords.Of(source.Text, source.Furniture) } : line);
    }
}
