using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads documents with the place of their words and what a record says against them.</summary>
public static class DocumentLines
{
    private static readonly Expression<Func<ArchiveContext, IQueryable<Agreement>, IQueryable<FoundDocument>>> Found = (archive, agreements) => agreements
        .Join(archive.Facts.AsNoTracking(), agreement => agreement.FactId, fact => fact.Id, (agreement, fact) => new { agreement, fact })
        .OrderBy(row => row.agreement.Order)
        // Without what each source tells of it, which comes along with whole rows.
        .Select(row => new FoundDocument(
            new Agreement
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
            row.fact));

    private static readonly Func<ArchiveContext, IQueryable<Agreement>, IQueryable<FoundDocument>> FoundIn = Found.Compile();

    private static readonly KeptQuery<string[], FoundDocument> ByKeys = Those<string[]>((archive, keys) => archive.Agreements.AsNoTracking().Where(agreement => keys.Contains(agreement.Key)));

    public static IReadOnlyList<DocumentLine> Read(ArchiveContext context) => Lines(context, FoundIn(context, context.Agreements.AsNoTracking()));

    public static IReadOnlyList<DocumentLine> Of(ArchiveContext context, string[] keys) => keys.Length == 0 ? [] : Lines(context, ByKeys.Ask(context, keys));

    /// <summary>Keeps the question for some of them.</summary>
    internal static KeptQuery<TAsked, FoundDocument> Those<TAsked>(Expression<Func<ArchiveContext, TAsked, IQueryable<Agreement>>> which) =>
        KeptQuery<TAsked, FoundDocument>.About(which, Found);

    internal static KeptQuery<TFirst, TSecond, FoundDocument> Those<TFirst, TSecond>(Expression<Func<ArchiveContext, TFirst, TSecond, IQueryable<Agreement>>> which) =>
        KeptQuery<TFirst, TSecond, FoundDocument>.About(which, Found);

    /// <param name="found">The answer to a question that was kept for some of them.</param>
    internal static IReadOnlyList<DocumentLine> Lines(ArchiveContext context, IEnumerable<FoundDocument> found)
    {
        var corrections = Corrections.In(context);
        return [.. found.ToList().Select(row => Line(row.Agreement, row.Words, corrections))];
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
