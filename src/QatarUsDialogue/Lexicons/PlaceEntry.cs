namespace QatarUsDialogue.Lexicons;

/// <summary>A place. A nationality's adjective belongs to its country.</summary>
/// <param name="Kind"><c>city</c>, <c>country</c>, <c>region</c> or <c>base</c>.</param>
/// <param name="Adjectives">Nisba forms with and without article, as <c>قطري</c>, <c>القطرية</c>.</param>
public sealed record PlaceEntry(
    string Key, string Kind, string Ar, string En,
    IReadOnlyList<string> Forms, IReadOnlyList<string> Adjectives);
