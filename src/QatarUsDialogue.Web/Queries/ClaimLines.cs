using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what each source says of a round's fields, and finds where they cannot all be right.</summary>
public static class ClaimLines
{
    public static IReadOnlyList<ClaimLine> Read(ArchiveContext context, string round)
    {
        var claims = context.Claims.AsNoTracking()
            .Where(claim => claim.DialogueKey == round)
            .OrderBy(claim => claim.Order)
            .ToList();
        var places = FactPlaces.Read(context, claims.Select(claim => claim.FactId).OfType<string>());
        var outlets = Outlets.Read(context);
        return
        [
            .. claims.Select(claim => new ClaimLine(
                claim.Field,
                claim.Value,
                claim.Field == "date" && IsoDate.TryRead(claim.Value, out var date) ? date : null,
                claim.Basis,
                claim.FactId is { } fact ? places.GetValueOrDefault(fact) : null,
                claim.SourceId,
                claim.SourceId is { } source ? outlets.GetValueOrDefault(source) : null,
                claim.IsTaken,
                !claim.IsTaken && claims.Exists(taken => taken.IsTaken && taken.Field == claim.Field && taken.Value == claim.Value),
                claim.Reason)),
        ];
    }

    public static IReadOnlyList<IReadOnlyList<ClaimLine>> Differences(IEnumerable<ClaimLine> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Field, StringComparer.Ordinal)
            .Where(field => field.Any(one => field.Any(other => Contradict(one, other))))
            .Select(field => field.ToList()),
    ];

    // A month and a day in it do not differ: one is only the more exact.
    private static bool Contradict(ClaimLine one, ClaimLine other) => (one.Date, other.Date) switch
    {
        ({ } first, { } second) => !first.Contains(second) && !second.Contains(first),
        _ => !one.Value.Equals(other.Value, StringComparison.Ordinal) && IsContradictable(one.Field),
    };

    // That a round was announced before it was held is no contradiction.
    private static bool IsContradictable(string field) => field is not "status";
}
