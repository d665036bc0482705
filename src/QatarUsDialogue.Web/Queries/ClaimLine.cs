using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>One source's value for one field of a round.</summary>
/// <param name="Date">The value where it is a date; else null.</param>
/// <param name="IsTaken">True for the claim whose value the round has.</param>
/// <param name="Agrees">True for another claim of the same value.</param>
/// <param name="Alike">How many more claims there are of this value, which are not shown; on the last that is.</param>
/// <param name="Values">How many more values there are of this field; on the last claim that is shown of it.</param>
/// <param name="Place">Null where the claim is an editor's record.</param>
public sealed record ClaimLine(
    string Field,
    string Value,
    DateRange? Date,
    Basis Basis,
    FactPlace? Place,
    string? SourceId,
    Label? Outlet,
    bool IsTaken,
    bool Agrees,
    ClaimReason Reason,
    int Alike,
    int Values);
