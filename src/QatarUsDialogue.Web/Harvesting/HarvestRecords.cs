using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>
/// Reads the records of one generation: documents, rounds, sources, and then what earlier generations had. Always on from a
/// key, so that a page in the middle costs what the first costs.
/// </summary>
public sealed class HarvestRecords(ArchiveContext context, PublicAddress whole)
{
    private readonly HarvestDescriptions _descriptions = new(context, whole);

    /// <summary>The records after one, as many as are wanted.</summary>
    /// <param name="set">Empty for all.</param>
    public List<HarvestRecord> Read(string set, HarvestKind kind, string? after, int wanted)
    {
        var records = new List<HarvestRecord>();
        for (; Enum.IsDefined(kind) && records.Count < wanted; kind++, after = null)
        {
            records.AddRange(Of(kind, set, after, wanted - records.Count));
        }

        return records;
    }

    public HarvestRecord? Find(HarvestKind kind, string key) => kind switch
    {
        HarvestKind.Agreement => _descriptions.Of([.. Agreements("").Where(document => document.Key == key)]).FirstOrDefault(),
        HarvestKind.Round => _descriptions.Of([.. Rounds("").Where(round => round.Key == key)]).FirstOrDefault(),
        HarvestKind.Source => _descriptions.OfSources([.. Sources("").Where(id => id == key)]).FirstOrDefault(),
        HarvestKind.GoneAgreement => Gone(kind, GoneAgreements().Where(gone => gone == key)).FirstOrDefault(),
        _ => Gone(kind, GoneSources().Where(gone => gone == key)).FirstOrDefault(),
    };

    private IEnumerable<HarvestRecord> Of(HarvestKind kind, string set, string? after, int take) => kind switch
    {
        HarvestKind.Agreement => _descriptions.Of([.. Agreements(set).After(document => document.Key, after).OrderBy(document => document.Key).Take(take)]),
        HarvestKind.Round => _descriptions.Of([.. Rounds(set).After(round => round.Key, after).OrderBy(round => round.Key).Take(take)]),
        HarvestKind.Source => _descriptions.OfSources([.. Sources(set).After(id => id, after).OrderBy(id => id).Take(take)]),
        // Which sets a thing was in that is gone is not remembered.
        _ when set.Length > 0 => [],
        HarvestKind.GoneAgreement => Gone(kind, GoneAgreements().After(key => key, after).OrderBy(key => key).Take(take)),
        _ => Gone(kind, GoneSources().After(id => id, after).OrderBy(id => id).Take(take)),
    };

    private IQueryable<Agreement> Agreements(string set)
    {
        var all = context.Agreements.AsNoTracking();
        return (set.Length, HarvestSets.Read(set)) switch
        {
            (0, _) => all,
            (_, (true, null)) => all.Where(document => document.DialogueKey != null),
            (_, (true, var round)) => all.Where(document => document.DialogueKey == round),
            (_, (false, null)) => all.Where(document => document.Topics.Any()),
            (_, (false, var topic)) => all.Where(document => document.Topics.Contains(topic)),
        };
    }

    private IQueryable<Dialogue> Rounds(string set)
    {
        var all = context.Dialogues.AsNoTracking();
        return (set.Length, HarvestSets.Read(set)) switch
        {
            (0, _) or (_, (true, null)) => all,
            (_, (true, var key)) => all.Where(round => round.Key == key),
            (_, (false, null)) => all.Where(round => context.Facts.Any(fact => fact.DialogueKey == round.Key && fact.TopicKey != null)),
            (_, (false, var topic)) => all.Where(round => context.Facts.Any(fact => fact.DialogueKey == round.Key && fact.TopicKey == topic)),
        };
    }

    private IQueryable<string> Sources(string set)
    {
        var all = context.Sources.Where(source => source.Scope != ArticleScope.None);
        var chosen = (set.Length, HarvestSets.Read(set)) switch
        {
            (0, _) => all,
            (_, (true, null)) => all.Where(source => context.Facts.Any(fact => fact.SourceId == source.Id && fact.DialogueKey != null)),
            (_, (true, var round)) => all.Where(source => context.Facts.Any(fact => fact.SourceId == source.Id && fact.DialogueKey == round)),
            (_, (false, null)) => all.Where(source => context.Facts.Any(fact => fact.SourceId == source.Id && fact.TopicKey != null)),
            (_, (false, var topic)) => all.Where(source => context.Facts.Any(fact => fact.SourceId == source.Id && fact.TopicKey == topic)),
        };
        return chosen.Select(source => source.Id);
    }

    private IQueryable<string> GoneAgreements() => context.FormerKeys
        .Where(former => former.Kind == FormerKeyKind.Agreement && !context.Agreements.Any(document => document.Key == former.Key))
        .Select(former => former.Key);

    private IQueryable<string> GoneSources() => context.FormerFacts
        .Where(former => !context.Sources.Any(source => source.Id == former.SourceId && source.Scope != ArticleScope.None))
        .Select(former => former.SourceId)
        .Distinct();

    private static IEnumerable<HarvestRecord> Gone(HarvestKind kind, IQueryable<string> keys) =>
        keys.AsEnumerable().Select(key => new HarvestRecord(kind, key, [], []));
}
