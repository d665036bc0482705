using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The facts of the first passages of topics in rounds.</summary>
public static class TopicPassages
{
    // In the order of sources.
    private static readonly Expression<Func<ArchiveContext, IQueryable<TopicWords>, IQueryable<FactInTime>>> Found = (context, words) => words
        .Join(
            context.Facts.AsNoTracking(),
            words => new { words.SourceId, words.Number },
            fact => new { fact.SourceId, fact.Number },
            (words, fact) => new { words.DialogueKey, fact })
        .OrderBy(row => row.fact.SourceId)
        .ThenBy(row => row.fact.Number)
        .Select(row => new FactInTime(row.fact, row.DialogueKey));

    private static readonly Func<ArchiveContext, IQueryable<TopicWords>, IQueryable<FactInTime>> FoundIn = Found.Compile();

    /// <summary>In the order of sources, each with the round or the place that it is shown in.</summary>
    public static IReadOnlyList<FactInTime> Read(ArchiveContext context, Func<IQueryable<TopicWords>, IQueryable<TopicWords>> which) =>
        [.. FoundIn(context, which(context.TopicWords))];

    /// <summary>Keeps the question for some of them.</summary>
    internal static KeptQuery<TAsked, FactInTime> Those<TAsked>(Expression<Func<ArchiveContext, TAsked, IQueryable<TopicWords>>> which) =>
        KeptQuery<TAsked, FactInTime>.About(which, Found);
}
