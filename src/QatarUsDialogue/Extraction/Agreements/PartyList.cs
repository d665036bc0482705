using QatarUsDialogue.Extraction.Places;

namespace QatarUsDialogue.Extraction.Agreements;

/// <param name="Parties">As the text or the lexicon names them.</param>
/// <param name="Sides">Keys of the countries and groups among them.</param>
internal sealed record PartyList(IReadOnlyList<string> Parties, IReadOnlyList<string> Sides, bool HasCompany)
{
    private const string QatarName = "قطر";
    private const string UnitedStatesName = "الولايات المتحدة";

    public static readonly PartyList None = new([], [], false);

    public static readonly PartyList Both = new([QatarName, UnitedStatesName], [PlaceTable.Qatar, PlaceTable.UnitedStates], false);

    public bool HasOthers => Sides.Any(s => s is not (PlaceTable.Qatar or PlaceTable.UnitedStates));

    public PartyList Concat(PartyList other) =>
        new([.. Parties, .. other.Parties], [.. Sides, .. other.Sides], HasCompany || other.HasCompany);
}
