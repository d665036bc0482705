using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Filters that several lists have.</summary>
internal static class ListFilters
{
    /// <summary>The key of a round, or the word for what belongs to none.</summary>
    public static string? Round(this ListRequest request, ArchiveContext context) =>
        request.Id("round", key => key == LedgerFilter.NoRound || context.Dialogues.Any(round => round.Key == key));

    /// <summary>The key of a round; here nothing belongs to none.</summary>
    public static string? NamedRound(this ListRequest request, ArchiveContext context) =>
        request.Id("round", key => context.Dialogues.Any(round => round.Key == key));

    public static string? Topic(this ListRequest request, ArchiveContext context) =>
        request.Id("topic", key => context.Topics.Any(topic => topic.Key == key));

    public static string? Source(this ListRequest request, ArchiveContext context) =>
        request.Id("source", id => context.Sources.Any(source => source.Id == id));
}
