using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what stands before the first round, once in a generation: it is the same for every list of rounds.</summary>
public static class PrecursorsReader
{
    private const int MostDocuments = 10;

    // One more than are shown, which tells whether there are others.
    private static readonly KeptQuery<DateOnly?, FoundDocument> FirstDocuments = DocumentLines.Those<DateOnly?>((archive, firstRound) => archive.Agreements.AsNoTracking()
        .Where(agreement => agreement.Standing == AgreementStanding.BeforeOrBetween)
        .Where(agreement => agreement.Earliest == null || firstRound == null || agreement.Earliest < firstRound)
        .OrderBy(agreement => agreement.Order)
        .Take(MostDocuments + 1));

    public static Precursors Read(ArchiveContext context) => context.Once.Get(() =>
    {
        var tally = KnownTally.In(context);
        var firstRound = ListedRounds.In(context).All.Select(round => round.Date?.Earliest).FirstOrDefault(date => date is not null);
        var documents = DocumentLines.Lines(context, FirstDocuments.Ask(context, firstRound));
        return new Precursors(
            [.. documents.Take(MostDocuments)],
            documents.Count > MostDocuments ? LedgerChoices.In(context).Documents(LedgerFilter.OfRound(null)) : 0,
            Contacts.Shown(context),
            tally.EarlyContacts,
            [.. KnownRecords.In(context).All.Where(record => record.Kind == RecordKind.Precursor).Select(RecordBlock.Of)],
            tally.EarlySources,
            tally is { FirstEarlyYear: { } first, LastEarlyYear: { } last } ? (first, last) : null,
            null);
    });
}
