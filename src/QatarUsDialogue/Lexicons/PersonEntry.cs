namespace QatarUsDialogue.Lexicons;

/// <summary>A person, the forms of the name in the press, and the offices held, by date.</summary>
/// <param name="Country">ISO 3166 code in lower case: <c>qa</c>, <c>us</c>.</param>
/// <param name="Forms">Every written form, the longest first is not required; titles are left out.</param>
/// <param name="ShortForms">A surname that stands for the person when the article speaks of the two countries.</param>
public sealed record PersonEntry(
    string Key, string Ar, string En, string Country,
    IReadOnlyList<string> Forms, IReadOnlyList<string> ShortForms, IReadOnlyList<OfficeEntry> Offices);
