namespace QatarUsDialogue.Web.Queries;

/// <summary>Some of those whom the sources of a round name there: of each kind those first whom most sources name.</summary>
/// <param name="ChairCount">How many there are in all, here and on other pages.</param>
/// <param name="NamedCount">The same of those who are only named.</param>
/// <param name="Next">The place of the last one here, where there are more after them.</param>
public sealed record RoundPeopleView(
    RoundLine Round, IReadOnlyList<PersonLine> Chairs, int ChairCount, IReadOnlyList<PersonLine> Named, int NamedCount, int? Next);
