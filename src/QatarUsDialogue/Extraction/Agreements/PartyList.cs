using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Extraction.Agreements;

/// <param name="Parties">As the text or the lexicon names them.</param>
/// <param name="Sides">Keys of the countries and groups among them.</param>
internal sealed record PartyList(IReadOnlyList<string> Parties, IReadOnlyList<string> Sides, bool HasCompany, bool NamesOurs = false)
{
    private const string QatarName = "قطر";
    private const string UnitedStatesName = "الولايات المتحدة";

    public static readonly PartyList None = new([], [], false);

    public static readonly PartyList Both = new([QatarName, UnitedStatesName], [PlaceTable.Qatar, PlaceTable.UnitedStates], false);

    /// <summary>A country by its name; a capital stands for its country.</summary>
    public static PartyList Of(PlaceEntry place) => PlaceTable.Side(place) switch
    {
        PlaceTable.Qatar => new([QatarName], [PlaceTable.Qatar], false, true),
        PlaceTable.UnitedStates => new([UnitedStatesName], [PlaceTable.UnitedStates], false, true),
        _ => new([place.Ar], [place.Key], false),
    };

    public bool HasOthers => Sides.Any(s => s is not (PlaceTable.Qatar or PlaceTable.UnitedStates));

    public bool IsOfBoth => !HasOthers && Sides.Contains(PlaceTable.Qatar) && Sides.Contains(PlaceTable.UnitedStates);

    public PartyList Concat(PartyList other) =>
        new([.. Parties, .. other.Parties], [.. Sides, .. other.Sides], HasCompany || other.HasCompany, NamesOurs || other.NamesOurs);
}
