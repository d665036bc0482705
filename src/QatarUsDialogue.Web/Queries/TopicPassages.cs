using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The facts of the first passages of topics in rounds.</summary>
public static class TopicPassages
{
    /// <summary>In the order of sources, each with the round or the place that it is shown in.</summary>
    public static IReadOnlyList<(Fact Fact, string Place)> Read(ArchiveContext context, Func<IQueryable<TopicWords>, IQueryable<TopicWords>> which) =>
    [
        .. which(context.TopicWords)
            .Join(context.Facts.AsNoTracking(), words => new { words.SourceId, words.Number }, fact => new { fact.SourceId, fact.Number }, (words, fact) => new { words.DialogueKey, fact })
            .OrderBy(row => row.fact.SourceId)
            .ThenBy(row => row.fact.Number)
            .AsEnumerable()
            .Select(row => (row.fact, row.DialogueKey)),
    ];
}
