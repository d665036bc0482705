using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what stands before the first round.</summary>
public static class PrecursorsReader
{
    private const int ContactLength = 150;

    public static Precursors Read(
        ArchiveContext context,
        IEnumerable<DocumentLine> documents,
        IEnumerable<EditorRecord> records,
        DateOnly? firstRound,
        TopicAnswer? answer)
    {
        var before = documents
            .Where(document => document.Standing == AgreementStanding.BeforeOrBetween)
            .Where(document => document.Date is not { } date || firstRound is null || date.Earliest < firstRound)
            .ToList();
        var told = context.Sources
            .Where(source => source.Scope == ArticleScope.Precursor)
            .Select(source => source.Id)
            .ToList();
        var sources = told.Concat(before.Select(document => document.Place.SourceId)).Distinct(StringComparer.Ordinal);
        return new Precursors(
            before,
            Contacts(context, told),
            [.. records.Where(record => record.Kind == RecordKind.Precursor).Select(RecordBlock.Of)],
            sources.Count(),
            answer);
    }

    private static List<Contact> Contacts(ArchiveContext context, List<string> sources)
    {
        var facts = context.Facts.AsNoTracking()
            .Where(fact => sources.Contains(fact.SourceId) && fact.Kind == FactKind.Event
                && fact.EventField == "date" && fact.Earliest != null)
            .ToList();
        var quoter = PassageQuoter.For(context, facts);
        return
        [
            .. facts
                .GroupBy(fact => (fact.Earliest, fact.Latest))
                .OrderBy(group => group.Key.Earliest)
                .Select(group => group.OrderBy(fact => fact.Number).First())
                .Select(fact => new Contact(
                    new DateRange(fact.Earliest!.Value, fact.Latest ?? fact.Earliest!.Value),
                    fact.Basis,
                    quoter.Quote([fact], ContactLength))),
        ];
    }
}
