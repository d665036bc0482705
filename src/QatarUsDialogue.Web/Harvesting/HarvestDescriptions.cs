using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Tells of documents, rounds and sources in the fifteen elements of Dublin Core.</summary>
public sealed class HarvestDescriptions(ArchiveContext context, PublicAddress whole)
{
    private const string Arabic = "ar";
    private const string English = "en";

    private static readonly Addresses To = new(Arabic);

    private readonly Lazy<Dictionary<string, Label>> _topics = new(() =>
        context.Topics.AsNoTracking().ToDictionary(topic => topic.Key, TopicNames.Of, StringComparer.Ordinal));

    public IEnumerable<HarvestRecord> Of(List<Agreement> documents) => documents.Select(document => new HarvestRecord(
        HarvestKind.Agreement,
        document.Key,
        Sets([document.DialogueKey], document.Topics),
        [
            new("title", document.Subject, Arabic),
            .. document.Topics.SelectMany(Subject),
            .. document.Parties.Zip(document.PartiesEn, Label.Of).SelectMany(party => Named("contributor", party)),
            .. Days(document.Earliest, document.Latest),
            new("type", "Text"),
            new("type", Wording.English.Name(document.Kind), English),
            new("identifier", whole.Of(To.Document(document.Key))),
            .. document.Tellings.Select(telling => telling.SourceId).Distinct().Select(id => new DublinCore("source", whole.Of(To.Source(id)))),
            new("language", Arabic),
            .. document.DialogueKey is { } round ? [new DublinCore("relation", whole.Of(To.Round(round)))] : Array.Empty<DublinCore>(),
        ]));

    public IEnumerable<HarvestRecord> Of(List<Dialogue> rounds) => rounds.Select(round => new HarvestRecord(
        HarvestKind.Round,
        round.Key,
        Sets([round.Key], context.Facts.Where(fact => fact.DialogueKey == round.Key && fact.TopicKey != null).Select(fact => fact.TopicKey!).Distinct().ToList()),
        [
            new("title", Wording.Arabic.Round(round.Number), Arabic),
            new("title", Wording.English.Round(round.Number), English),
            .. Days(round.Earliest, round.Latest),
            new("type", "Event"),
            new("identifier", whole.Of(To.Round(round.Key))),
            new("language", Arabic),
            new("language", English),
            .. round.City is { } city ? Named("coverage", new(Wording.Arabic.City(city), Wording.English.City(city))) : [],
        ]));

    public IEnumerable<HarvestRecord> OfSources(List<string> ids)
    {
        var facts = context.Facts
            .Where(fact => ids.Contains(fact.SourceId) && (fact.TopicKey != null || fact.DialogueKey != null))
            .Select(fact => new { fact.SourceId, fact.TopicKey, fact.DialogueKey })
            .Distinct()
            .ToLookup(fact => fact.SourceId, StringComparer.Ordinal);
        return context.Sources.AsNoTracking()
            .Where(source => ids.Contains(source.Id))
            .OrderBy(source => source.Id)
            // All first: what they are described with is asked for meanwhile, and a server answers one question at a time.
            .ToList()
            .Select(source => Of(
                source,
                [.. facts[source.Id].Select(fact => fact.DialogueKey).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
                [.. facts[source.Id].Select(fact => fact.TopicKey).OfType<string>().Distinct().Order(StringComparer.Ordinal)]));
    }

    private HarvestRecord Of(Source source, List<string> rounds, List<string> spoken) => new(
        HarvestKind.Source,
        source.Id,
        Sets(rounds, spoken),
        [
            new("title", source.Title ?? FirstWords.Of(source.Text, source.Furniture), Arabic),
            .. spoken.SelectMany(Subject),
            .. Outlets.Of(source.Outlet, source.OutletEn) is { } outlet ? Named("publisher", outlet) : [],
            .. Days(source.Published, source.Published),
            new("type", "Text"),
            new("format", "text/plain"),
            new("identifier", whole.Of(To.Source(source.Id))),
            new("identifier", whole.Of(Addresses.Captured(source.Id))),
            new("language", Arabic),
            .. rounds.Select(round => new DublinCore("relation", whole.Of(To.Round(round)))),
        ]);

    private IEnumerable<DublinCore> Subject(string topic) => _topics.Value.TryGetValue(topic, out var name) ? Named("subject", name) : [];

    private static IEnumerable<DublinCore> Named(string element, Label name)
    {
        yield return new(element, name.Ar, Arabic);
        if (name.En is { } english)
        {
            yield return new(element, english, English);
        }
    }

    private static IEnumerable<DublinCore> Days(DateOnly? earliest, DateOnly? latest) => earliest is not { } first ? []
        : [new("date", latest is { } last && last != first ? $"{IsoDate.Day(first)}/{IsoDate.Day(last)}" : IsoDate.Day(first))];

    private static IReadOnlyList<string> Sets(IEnumerable<string?> rounds, IEnumerable<string> topics) =>
        [.. rounds.OfType<string>().Select(HarvestSets.OfRound).Concat(topics.Order(StringComparer.Ordinal).Select(HarvestSets.OfTopic)).Where(HarvestSets.IsName)];
}
