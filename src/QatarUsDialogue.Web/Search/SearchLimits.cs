using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Web.Search;

/// <summary>How long a search may take before it is stopped, and how long the numbers of the facets may be counted.</summary>
public sealed record SearchLimits(TimeSpan Searching, TimeSpan Counting)
{
    public static SearchLimits Default { get; } = Of(new());

    public static SearchLimits Of(RequestLimits limits) =>
        new(TimeSpan.FromMilliseconds(limits.SearchMilliseconds), TimeSpan.FromMilliseconds(limits.CountMilliseconds));
}
