using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads documents with the place of their words and what a record says against them.</summary>
public static class DocumentLines
{
    public static IReadOnlyList<DocumentLine> Read(ArchiveContext context) => Read(context, agreements => agreements);

    /// <param name="which">Chooses some of them.</param>
    public static IReadOnlyList<DocumentLine> Read(ArchiveContext context, Func<IQueryable<Agreement>, IQueryable<Agreement>> which)
    {
        var corrections = Corrections.In(context);
        var rows = which(context.Agreements.AsNoTracking())
            .Join(context.Facts, agreement => agreement.FactId, fact => fact.Id, (agreement, fact) => new { agreement, fact })
            .OrderBy(row => row.agreement.Order)
            // Without what each source tells of it, which comes along with whole rows.
            .Select(row => new
            {
                Agreement = new Agreement
                {
                    Key = row.agreement.Key,
                    Kind = row.agreement.Kind,
                    Status = row.agreement.Status,
                    Standing = row.agreement.Standing,
                    Subject = row.agreement.Subject,
                    Count = row.agreement.Count,
                    DialogueKey = row.agreement.DialogueKey,
                    Parties = row.agreement.Parties,
                    PartiesEn = row.agreement.PartiesEn,
                    Amount = row.agreement.Amount,
                    Currency = row.agreement.Currency,
                    Earliest = row.agreement.Earliest,
                    Latest = row.agreement.Latest,
                    FactId = row.agreement.FactId,
                    Topics = row.agreement.Topics,
                    Related = row.agreement.Related,
                },
                Fact = row.fact,
            })
            .ToList();
        return [.. rows.Select(row => Line(row.Agreement, row.Fact, corrections))];
    }

    private static DocumentLine Line(Agreement agreement, Fact fact, Corrections corrections) => new(
        agreement.Key,
        agreement.Kind,
        agreement.Status,
        agreement.Standing,
        agreement.Subject,
        agreement.Count,
        agreement.DialogueKey,
        agreement.Earliest is { } first ? new DateRange(first, agreement.Latest ?? first) : null,
        [.. agreement.Parties.Zip(agreement.PartiesEn, Label.Of)],
        agreement.Amount,
        agreement.Currency,
        agreement.Related,
        agreement.Topics,
        new FactPlace(fact.SourceId, fact.Number),
        corrections.Against(fact, agreement.Earliest is not null));
}
