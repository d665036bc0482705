using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Chooses the claims of a round that a page shows.</summary>
internal static class ClaimTallying
{
    public static IEnumerable<ShownClaim> Of(string round, IEnumerable<Claim> claims) => claims
        .OrderBy(claim => claim.Order)
        .GroupBy(claim => claim.Field, StringComparer.Ordinal)
        .SelectMany(field => OfField(round, [.. field.GroupBy(claim => claim.Value, StringComparer.Ordinal).Select(value => value.ToList())]))
        .OrderBy(shown => shown.Order);

    private static IEnumerable<ShownClaim> OfField(string round, List<List<Claim>> values)
    {
        var shown = values.Take(ShownClaim.MostValues).ToList();
        var last = shown.Select(claims => claims.Take(ShownClaim.MostOfOne).Last().Order).Max();
        return
            from claims in shown
            let first = claims.Take(ShownClaim.MostOfOne).ToList()
            from claim in first
            select new ShownClaim
            {
                DialogueKey = round,
                Order = claim.Order,
                Alike = claim == first[^1] ? claims.Count - first.Count : 0,
                Values = claim.Order == last ? values.Count - shown.Count : 0,
            };
    }
}
