using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Feeds;

/// <summary>Reads the newest sources: of the archive, of a topic, of a round. Those whose day is not known come last.</summary>
public sealed class FeedEntries(ArchiveContext context)
{
    public const int Most = 50;

    public IReadOnlyList<FeedEntry> OfArchive() => Read(context.Sources);

    public IReadOnlyList<FeedEntry> OfTopic(string key) =>
        Read(context.Sources.Where(source => context.Facts.Any(fact => fact.TopicKey == key && fact.SourceId == source.Id)));

    public IReadOnlyList<FeedEntry> OfRound(string key) => Read(context.Sources.Where(source =>
        source.DialogueKey == key || context.Facts.Any(fact => fact.DialogueKey == key && fact.SourceId == source.Id)));

    private IReadOnlyList<FeedEntry> Read(IQueryable<Source> chosen)
    {
        var sources = chosen.AsNoTracking()
            .Where(source => source.Scope != ArticleScope.None)
            .OrderByDescending(source => source.Published)
            .ThenByDescending(source => source.Id)
            .Take(Most)
            .ToList();
        var ids = sources.Select(source => source.Id).ToList();
        var leads = context.Passages
            .Where(passage => ids.Contains(passage.SourceId) && !passage.IsTitle)
            .GroupBy(passage => passage.SourceId)
            .Select(passages => passages.OrderBy(passage => passage.Start).First())
            .AsEnumerable()
            .ToDictionary(passage => passage.SourceId, passage => passage.Span, StringComparer.Ordinal);
        var rounds = sources.Select(source => source.DialogueKey).OfType<string>().Distinct().ToList();
        var numbers = context.Dialogues.Where(round => rounds.Contains(round.Key)).ToDictionary(round => round.Key, round => round.Number);
        return
        [
            .. sources.Select(source => new FeedEntry(
                source.Id,
                source.Title ?? FirstWords.Of(source.Text, source.Furniture),
                Outlets.Of(source.Outlet, source.OutletEn),
                source.Published,
                source.DialogueKey,
                source.DialogueKey is { } round ? numbers.GetValueOrDefault(round) : null,
                leads.TryGetValue(source.Id, out var lead) ? lead.In(source.Text) : null)),
        ];
    }
}
