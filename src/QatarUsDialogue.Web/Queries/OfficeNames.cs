using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>
/// Gives a printed office its English words where the lexicon holds that very office of the person. «وزير الخارجية القطري»
/// and «وزير الخارجية» are one office; where the words say another thing than the lexicon, they stay in Arabic.
/// </summary>
public static class OfficeNames
{
    private static readonly HashSet<string> SaidOrLeftOut = new[]
    {
        "القطري",
        "القطرية",
        "الأميركي",
        "الأميركية",
        "الأمريكي",
        "الأمريكية",
        "دولة",
        "مجلس",
    }.Select(ArticleCleaner.Fold).ToHashSet(StringComparer.Ordinal);

    public static Label Of(Person? person, string printed)
    {
        var office = Bare(printed);
        return Label.Of(printed, person?.Offices.Find(held => Bare(held.Ar) == office)?.En);
    }

    private static string Bare(string office) => string.Join(
        ' ', ArticleCleaner.Fold(office).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !SaidOrLeftOut.Contains(word)));
}
