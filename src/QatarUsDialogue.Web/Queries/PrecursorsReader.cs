using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what stands before the first round.</summary>
public static class PrecursorsReader
{
    private const int ContactLength = 150;

    private const int MostDocuments = 40;

    private static readonly KeptQuery<int, Fact> FirstContacts = new((archive, most) => archive.EarlyContacts
        .OrderBy(contact => contact.Order)
        .Join(archive.Facts.AsNoTracking(), contact => new { contact.SourceId, contact.Number }, fact => new { fact.SourceId, fact.Number }, (contact, fact) => new { contact.Order, fact })
        .OrderBy(row => row.Order)
        .Select(row => row.fact)
        .Take(most));

    private static readonly KeptQuery<DateOnly?, FoundDocument> FirstDocuments = DocumentLines.Those<DateOnly?>((archive, firstRound) => archive.Agreements.AsNoTracking()
        .Where(agreement => agreement.Standing == AgreementStanding.BeforeOrBetween)
        .Where(agreement => agreement.Earliest == null || firstRound == null || agreement.Earliest < firstRound)
        .OrderBy(agreement => agreement.Order)
        .Take(MostDocuments));

    // Sources that tell of the time before the rounds are counted already.
    private static readonly KeptQuery<string[], string> OfRounds = new((archive, ids) => archive.Sources
        .Where(source => ids.Contains(source.Id) && source.Scope != ArticleScope.Precursor)
        .Select(source => source.Id));

    /// <param name="sources">How many sources tell of that time.</param>
    public static Precursors Read(
        ArchiveContext context,
        IEnumerable<EditorRecord> records,
        int sources,
        DateOnly? firstRound,
        TopicAnswer? answer)
    {
        var before = DocumentLines.Read(context, FirstDocuments, firstRound);
        string[] named = [.. before.Select(document => document.Place.SourceId).Distinct(StringComparer.Ordinal)];
        return new Precursors(
            before,
            Contacts(context),
            [.. records.Where(record => record.Kind == RecordKind.Precursor).Select(RecordBlock.Of)],
            sources + OfRounds.Ask(context, named).Count(),
            answer);
    }

    private static List<Contact> Contacts(ArchiveContext context)
    {
        var facts = FirstContacts.Ask(context, EarlyContact.Most).ToList();
        var quoter = PassageQuoter.For(context, facts);
        return
        [
            .. facts.Select(fact => new Contact(
                new DateRange(fact.Earliest!.Value, fact.Latest ?? fact.Earliest!.Value),
                fact.Basis,
                quoter.Quote([fact], ContactLength))),
        ];
    }
}
