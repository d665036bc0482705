using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Gives people their keys: the lexicon's, and for somebody it does not hold the name in one spelling, so that two
/// articles that print it mean one person, whichever comes first.
/// </summary>
internal static class PersonKeys
{
    public static string Of(PersonReading person) => person.Person ?? OfName(person.Name);

    public static string OfName(string name) => string.Join(
        '-', ArticleCleaner.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
