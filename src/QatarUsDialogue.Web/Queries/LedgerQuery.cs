using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the ledger of documents, a page at a time.</summary>
public sealed class LedgerQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    /// <param name="after">The document after which the page begins; the first page where there is none of that key.</param>
    public LedgerView Read(LedgerFilter filter, string? after)
    {
        var choices = LedgerChoices.In(context);
        var tally = KnownTally.In(context);
        var keys = Keys(filter, after);
        var shown = Lines(keys[..Math.Min(keys.Length, OnAPage)]);
        return new LedgerView(
            filter,
            choices.Kinds,
            choices.Statuses,
            choices.Rounds,
            [.. choices.StatusesOfYears.Select(year => year.Year)],
            choices.StatusesOfYears,
            choices.Topics,
            tally.Documents,
            (tally.DocumentsInRounds, tally.RoundsWithDocuments),
            [.. shown.Where(line => line.Document.IsCounted)],
            [.. shown.Where(line => line.Document.Standing == AgreementStanding.Deal)],
            [.. shown.Where(line => line.Document.Standing == AgreementStanding.Multilateral)],
            keys.Length > OnAPage ? shown[^1].Document.Key : null);
    }

    // One more than stand on a page, which tells whether there is a next one.
    private string[] Keys(LedgerFilter filter, string? after)
    {
        var choices = filter.Choices.DefaultIfEmpty(LedgerPlace.All).ToList();
        var places = Under(choices[0]);
        foreach (var choice in choices.Skip(1))
        {
            var others = Under(choice);
            places = places.Where(place => others.Any(other => other.Place == place.Place));
        }

        var from = after is null ? -1 : Under(LedgerPlace.All).Where(place => place.AgreementKey == after).Select(place => (int?)place.Place).FirstOrDefault() ?? -1;
        return [.. places.Where(place => place.Place > from).OrderBy(place => place.Place).Take(OnAPage + 1).Select(place => place.AgreementKey)];
    }

    private IQueryable<LedgerPlace> Under(string choice) => context.LedgerPlaces.Where(place => place.Choice == choice);

    private List<LedgerLine> Lines(string[] keys)
    {
        var documents = DocumentLines.Of(context, keys).ToDictionary(document => document.Key, StringComparer.Ordinal);
        var rounds = ListedRounds.Of(context, documents.Values.Select(document => document.RoundKey).OfType<string>()).ToDictionary(round => round.Key, StringComparer.Ordinal);
        var outlets = Outlets.Read(context, documents.Values.Select(document => document.Place.SourceId));
        var related = RelatedDocumentsReader.For(context, documents.Values, RelatedDocuments.MostInAList);
        return
        [
            .. keys.Select(key => documents[key]).Select(document => new LedgerLine(
                document,
                document.RoundKey is { } round ? rounds.GetValueOrDefault(round) : null,
                outlets.GetValueOrDefault(document.Place.SourceId),
                related.Of(document))),
        ];
    }
}
