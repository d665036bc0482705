using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what sources say of a round's fields, of each value the first that say so, and finds where they cannot all be right.</summary>
public static class ClaimLines
{
    private static readonly KeptQuery<string, Row> ShownOf = new((archive, round) => archive.Claims.AsNoTracking()
        .Join(
            archive.ShownClaims.Where(shown => shown.DialogueKey == round),
            claim => new { claim.DialogueKey, claim.Order },
            shown => new { shown.DialogueKey, shown.Order },
            (claim, shown) => new { claim, shown.Alike, shown.Values })
        .OrderBy(row => row.claim.Order)
        .Select(row => new Row(row.claim, row.Alike, row.Values)));

    public static IReadOnlyList<ClaimLine> Read(ArchiveContext context, string round)
    {
        var rows = ShownOf.Ask(context, round).ToList();
        var claims = rows.ConvertAll(row => row.Claim);
        var places = FactPlaces.Read(context, claims.Select(claim => claim.FactId).OfType<string>());
        var outlets = Outlets.Read(context, claims.Select(claim => claim.SourceId).OfType<string>());
        return
        [
            .. rows.Select(row => Line(row.Claim, row.Alike, row.Values, claims, places, outlets)),
        ];
    }

    public static IReadOnlyList<IReadOnlyList<ClaimLine>> Differences(IEnumerable<ClaimLine> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Field, StringComparer.Ordinal)
            .Where(field => field.Any(one => field.Any(other => Contradict(one, other))))
            .Select(field => field.ToList()),
    ];

    private static ClaimLine Line(
        Claim claim, int alike, int values, List<Claim> claims, Dictionary<string, FactPlace> places, Dictionary<string, Label?> outlets) => new(
        claim.Field,
        claim.Value,
        claim.Field == "date" && IsoDate.TryRead(claim.Value, out var date) ? date : null,
        claim.Basis,
        claim.FactId is { } fact ? places.GetValueOrDefault(fact) : null,
        claim.SourceId,
        claim.SourceId is { } source ? outlets.GetValueOrDefault(source) : null,
        claim.IsTaken,
        !claim.IsTaken && claims.Exists(taken => taken.IsTaken && taken.Field == claim.Field && taken.Value == claim.Value),
        claim.Reason,
        alike,
        values);

    // A month and a day in it do not differ: one is only the more exact.
    private static bool Contradict(ClaimLine one, ClaimLine other) => (one.Date, other.Date) switch
    {
        ({ } first, { } second) => !first.Contains(second) && !second.Contains(first),
        _ => !one.Value.Equals(other.Value, StringComparison.Ordinal) && IsContradictable(one.Field),
    };

    // That a round was announced before it was held is no contradiction.
    private static bool IsContradictable(string field) => field is not "status";

    private sealed record Row(Claim Claim, int Alike, int Values);
}
