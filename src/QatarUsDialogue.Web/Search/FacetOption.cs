using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>A value of a field.</summary>
/// <param name="Label">Its name; null where the value names itself or the interface has words for it.</param>
public sealed record FacetOption(string Value, Label? Label, RoundLine? Round, int Passages, bool IsChosen);
