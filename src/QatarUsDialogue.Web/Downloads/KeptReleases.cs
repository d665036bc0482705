using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The releases that are still at hand: the one in service and the one before it.</summary>
public sealed class KeptReleases(IGenerations generations)
{
    /// <summary>In an address: a whole id, or at least as much of its beginning as readers cite.</summary>
    public const string Constraint = "regex(^[0-9a-f]{{12,64}}$)";

    /// <summary>A release for one request; null where it is no longer kept, or has tables that are not read any more.</summary>
    public Release? Open(string release, Release current, HttpContext http)
    {
        if (IsOf(release, current.Generation))
        {
            return current;
        }

        var kept = generations.All().FirstOrDefault(generation => IsOf(release, generation) && generations.IsReadable(generation));
        if (kept is null)
        {
            return null;
        }

        var context = generations.Open(kept);
        http.Response.RegisterForDispose(context);
        return new(kept, context);
    }

    private static bool IsOf(string release, Generation generation) => generation.Id.StartsWith(release, StringComparison.Ordinal);
}
