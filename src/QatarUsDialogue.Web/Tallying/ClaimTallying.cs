using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Chooses the claims of a round that a page shows.</summary>
public static class ClaimTallying
{
    /// <param name="claims">All that are made of the round.</param>
    public static IEnumerable<ShownClaim> Of(string round, IEnumerable<Claim> claims) => claims
        .OrderBy(claim => claim.Order)
        .GroupBy(claim => claim.Field, StringComparer.Ordinal)
        .SelectMany(field => OfField(round, [.. field]))
        .OrderBy(shown => shown.Order);

    private static IEnumerable<ShownClaim> OfField(string round, List<Claim> claims)
    {
        if (claims.Count <= ShownClaim.MostOfField)
        {
            return claims.Select(claim => new ShownClaim { DialogueKey = round, Order = claim.Order });
        }

        var values = claims.GroupBy(claim => claim.Value, StringComparer.Ordinal).Select(value => value.ToList()).ToList();
        var shown = First(values).OrderBy(value => value[0].Order).ToList();
        return shown.Select(value => new ShownClaim
        {
            DialogueKey = round,
            Order = value[0].Order,
            Alike = value.Count - 1,
            Values = value == shown[^1] ? values.Count - shown.Count : 0,
        });
    }

    // Where sources differ, the page shows that they do: after the value that was taken comes what contradicts what is shown, before
    // what is only more or less exact. Where nothing contradicts the value that was taken, others may still contradict one another.
    private static List<List<Claim>> First(List<List<Claim>> values)
    {
        List<List<Claim>> shown = [values.Find(value => value.Exists(claim => claim.IsTaken)) ?? values[0]];
        var isContested = values.Exists(value => Contradict(shown[0], value));
        while (shown.Count < ShownClaim.MostOfField && values.Except(shown)
            .OrderByDescending(Weight)
            .ThenByDescending(value => value.Count)
            .ThenBy(value => value[0].Order)
            .FirstOrDefault() is { } next)
        {
            shown.Add(next);
        }

        return shown;

        int Weight(List<Claim> value) => shown.Exists(other => Contradict(other, value)) ? 2
            : !isContested && values.Exists(other => Contradict(other, value)) ? 1
            : 0;
    }

    private static bool Contradict(List<Claim> one, List<Claim> other) => ClaimLines.Contradict(one[0].Field, one[0].Value, other[0].Value);
}
