using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>How much of two documents' names is the same: content words in clean spelling, the shorter name's share.</summary>
public static class SubjectWords
{
    private static readonly WordSet Empty = new(
        "بشأن", "حول", "في", "من", "على", "بين", "عن", "مع", "إلى", "مجال", "جديدة", "الجديدة", "الحالية", "الثنائية", "بسبب", "أخرى",
        "قطر", "والولايات", "الولايات", "المتحدة", "دولة", "الموقعة");

    /// <summary>0 for names that share nothing but the kind, 1 where one holds all of the other.</summary>
    public static double Overlap(string one, string other)
    {
        var (a, b) = (Content(one), Content(other));
        var smaller = Math.Min(a.Count, b.Count);
        return smaller == 0 ? 0 : (double)a.Count(b.Contains) / smaller;
    }

    /// <summary>True for «الاتفاق» alone, which means the one that was named before.</summary>
    public static bool IsBare(string name) => name.StartsWith("ال", StringComparison.Ordinal) && Content(name).Count <= 1;

    private static HashSet<string> Content(string name)
    {
        var clean = ArticleCleaner.Clean(name);
        return [.. Tokenizer.Tokens(clean, 0, clean.Text.Length)
            .Where(t => t.IsWord && !Empty.HasBase(t.Text))
            .Select(t => Proclitics.Bases(t.Text).MinBy(b => b.Length)!)];
    }
}
