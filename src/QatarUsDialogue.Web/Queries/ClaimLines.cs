using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
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

    /// <summary>Those that the page of the round shows.</summary>
    public static IReadOnlyList<ClaimLine> Read(ArchiveContext context, string round)
    {
        var rows = ShownOf.Ask(context, round).ToList();
        return Lines(context, rows, rows.ConvertAll(row => row.Claim));
    }

    /// <summary>A page of all, and one more if there is one.</summary>
    /// <param name="after">The place after which it begins.</param>
    /// <returns>Each with its place.</returns>
    public static IReadOnlyList<(int Order, ClaimLine Line)> After(ArchiveContext context, string round, int after)
    {
        var rows = context.Claims.AsNoTracking()
            .Where(claim => claim.DialogueKey == round && claim.Order > after)
            .OrderBy(claim => claim.Order)
            .Take(RoundClaimsQuery.OnAPage + 1)
            .Select(claim => new Row(claim, 0, 0))
            .ToList();
        // The claims that are taken are among those that are shown.
        return [.. rows.Select(row => row.Claim.Order).Zip(Lines(context, rows, [.. ShownOf.Ask(context, round).Select(row => row.Claim)]))];
    }

    private static List<ClaimLine> Lines(ArchiveContext context, List<Row> rows, List<Claim> known)
    {
        var claims = rows.ConvertAll(row => row.Claim);
        var places = FactPlaces.Read(context, claims.Select(claim => claim.FactId).OfType<string>());
        var outlets = Outlets.Read(context, claims.Select(claim => claim.SourceId).OfType<string>());
        return rows.ConvertAll(row => Line(row.Claim, row.Alike, row.Values, known, places, outlets));
    }

    public static IReadOnlyList<IReadOnlyList<ClaimLine>> Differences(IEnumerable<ClaimLine> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Field, StringComparer.Ordinal)
            .Where(field => field.Any(one => field.Any(other => Contradict(one.Field, (one.Value, one.Date), (other.Value, other.Date)))))
            .Select(field => field.ToList()),
    ];

    private static ClaimLine Line(
        Claim claim, int alike, int values, List<Claim> known, Dictionary<string, FactPlace> places, Dictionary<string, Label?> outlets) => new(
        claim.Field,
        claim.Value,
        DateOf(claim.Field, claim.Value),
        claim.Basis,
        claim.FactId is { } fact ? places.GetValueOrDefault(fact) : null,
        claim.SourceId,
        claim.SourceId is { } source ? outlets.GetValueOrDefault(source) : null,
        claim.IsTaken,
        !claim.IsTaken && known.Exists(taken => taken.IsTaken && taken.Field == claim.Field && taken.Value == claim.Value),
        claim.Reason,
        alike,
        values);

    /// <summary>Whether two values of one field cannot both be right.</summary>
    internal static bool Contradict(string field, string one, string other) => Contradict(field, (one, DateOf(field, one)), (other, DateOf(field, other)));

    // A month and a day in it do not differ: one is only the more exact.
    private static bool Contradict(string field, (string Value, DateRange? Date) one, (string Value, DateRange? Date) other) => (one.Date, other.Date) switch
    {
        ({ } first, { } second) => !first.Contains(second) && !second.Contains(first),
        _ => !one.Value.Equals(other.Value, StringComparison.Ordinal) && IsContradictable(field),
    };

    private static DateRange? DateOf(string field, string value) => field == ClaimFields.Date && IsoDate.TryRead(value, out var date) ? date : null;

    // That a round was announced before it was held is no contradiction.
    private static bool IsContradictable(string field) => field is not ClaimFields.Status;

    private sealed record Row(Claim Claim, int Alike, int Values);
}
