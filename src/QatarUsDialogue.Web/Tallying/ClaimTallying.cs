using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Chooses the claims of a round that a page shows.</summary>
internal static class ClaimTallying
{
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

    // What contradicts the taken value comes before what is only more or less exact: where sources differ, the page shows that they do.
    private static IEnumerable<List<Claim>> First(List<List<Claim>> values)
    {
        var taken = values.Find(value => value.Exists(claim => claim.IsTaken)) ?? values[0];
        return values.Where(value => value != taken)
            .OrderByDescending(value => ClaimLines.Contradict(taken[0].Field, taken[0].Value, value[0].Value))
            .ThenByDescending(value => value.Count)
            .ThenBy(value => value[0].Order)
            .Prepend(taken)
            .Take(ShownClaim.MostOfField);
    }
}
