using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Reads the sources that a page of results quotes or lists. Its questions are put into SQL once, and not for every search.</summary>
internal sealed class QuotedSources(ArchiveContext context)
{
    private static readonly KeptQuery<string[], Source> ByIds = new(
        (archive, ids) => archive.Sources.Where(s => ids.Contains(s.Id)).Select(s => new Source
        {
            Id = s.Id,
            File = s.File,
            Sha256 = s.Sha256,
            Text = s.Text,
            IsFromPage = s.IsFromPage,
            Scope = s.Scope,
            Title = s.Title,
            Published = s.Published,
            PublishedBasis = s.PublishedBasis,
            Outlet = s.Outlet,
            OutletEn = s.OutletEn,
            OutletBasis = s.OutletBasis,
            DialogueKey = s.DialogueKey,
            IsPreview = s.IsPreview,
        }));

    private static readonly KeptQuery<string[], NamedSource> Titles = new(
        (archive, ids) => archive.Sources.Where(s => ids.Contains(s.Id)).Select(s => new NamedSource(s.Id, s.Title)));

    public Dictionary<string, (SourceLine Line, string Text)> Read(IEnumerable<string> ids)
    {
        var sources = ByIds.Ask(context, [.. ids]).ToList();
        // What a source without a headline is called depends on its furniture.
        var bare = SourceLines.Furnished(context, [.. sources.Where(s => s.Title is null).Select(s => s.Id)]);
        return sources
            .Select(source => bare.GetValueOrDefault(source.Id, source))
            .ToDictionary(source => source.Id, source => (SourceLines.Line(source, 0), source.Text), StringComparer.Ordinal);
    }

    /// <summary>What the sources are called.</summary>
    public Dictionary<string, string> Names(IEnumerable<string> ids)
    {
        var names = Titles.Ask(context, [.. ids]).ToList();
        var bare = SourceLines.Furnished(context, [.. names.Where(n => n.Title is null).Select(n => n.Id)]);
        return names.ToDictionary(n => n.Id, n => n.Title ?? SourceLines.Line(bare[n.Id], 0).Name, StringComparer.Ordinal);
    }

    private sealed record NamedSource(string Id, string? Title);
}
