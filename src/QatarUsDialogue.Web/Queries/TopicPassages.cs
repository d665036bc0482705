using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The facts of the first passages of topics in rounds.</summary>
public static class TopicPassages
{
    // In the order of sources, each with the round or the place that it is shown in.
    private static readonly Expression<Func<ArchiveContext, IQueryable<TopicWords>, IQueryable<FactInTime>>> Found = (context, words) => words
        .Join(
            context.Facts.AsNoTracking(),
            words => new { words.SourceId, words.Number },
            fact => new { fact.SourceId, fact.Number },
            (words, fact) => new { words.DialogueKey, fact })
        .OrderBy(row => row.fact.SourceId)
        .ThenBy(row => row.fact.Number)
        .Select(row => new FactInTime(row.fact, row.DialogueKey));

    /// <summary>Keeps the question for some of them.</summary>
    internal static KeptQuery<TAsked, FactInTime> Those<TAsked>(Expression<Func<ArchiveContext, TAsked, IQueryable<TopicWords>>> which) =>
        KeptQuery<TAsked, FactInTime>.About(which, Found);

    /// <summary>Keeps the question for one topic in some rounds and other places.</summary>
    /// <param name="most">How many passages of each.</param>
    internal static KeptQuery<string, string[], FactInTime> First(int most) => KeptQuery<string, string[], FactInTime>.About(
        (archive, topic, places) => archive.TopicWords.Where(word => word.TopicKey == topic && word.Passage < most && places.Contains(word.DialogueKey)),
        Found);
}
