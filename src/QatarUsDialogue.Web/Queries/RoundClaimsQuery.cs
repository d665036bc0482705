using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads all that is claimed of a round's fields, a page at a time; null where there is no such round, or nothing is claimed.</summary>
public sealed class RoundClaimsQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    /// <param name="after">The place after which the page begins.</param>
    public RoundClaimsView? Read(string key, int after)
    {
        if (ListedRounds.Of(context, [key]) is not [var round] || ListedRounds.TallyOf(context, key) is not { Claims: > 0 } tally)
        {
            return null;
        }

        var found = ClaimLines.After(context, key, after);
        var shown = found.Take(OnAPage).ToList();
        return new(round, [.. shown.Select(one => one.Line)], tally.Claims, found.Count > OnAPage ? shown[^1].Order : null);
    }
}
