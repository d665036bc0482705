namespace QatarUsDialogue.Web.Queries;

/// <summary>Some of what is claimed of a round's fields, field by field.</summary>
/// <param name="All">How many claims there are.</param>
/// <param name="Next">The place of the last one here, where there are more after it.</param>
public sealed record RoundClaimsView(RoundLine Round, IReadOnlyList<ClaimLine> Claims, int All, int? Next);
