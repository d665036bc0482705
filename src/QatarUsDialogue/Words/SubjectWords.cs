using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Words;

/// <summary>The words of a document's name that tell it from other documents of its kind, in one spelling.</summary>
public sealed class SubjectWords
{
    private static readonly string[] Plain =
    [
        "في",
        "من",
        "على",
        "إلى",
        "عن",
        "مع",
        "بين",
        "بشأن",
        "حول",
        "بسبب",
        "خلال",
        "التي",
        "الذي",
        "والتي",
        "هذا",
        "هذه",
        "هناك",
        "مجال",
        "المتعلقة",
        "المتعلق",
        "الخاصة",
        "الخاص",
        "جديدة",
        "الحالية",
        "الحالي",
        "السابقة",
        "أخرى",
        "جديد",
        "مشتركة",
        "مشترك",
        "ثنائية",
        "ثنائي",
        "قطر",
        "دولة",
        "حكومة",
        "حكومتي",
        "والولايات",
        "الولايات",
        "المتحدة",
        "البلدين",
        "الجانبين",
        "الطرفين",
        "القطري",
        "القطرية",
        "الأميركي",
        "الأميركية",
        "الأمريكي",
        "الأمريكية",
    ];

    // وال before ال: the longer prefix goes first.
    private static readonly string[] Prefixes =
    [
        "وال",
        "بال",
        "كال",
        "فال",
        "لل",
        "ال",
    ];

    private readonly HashSet<string> _empty;

    public SubjectWords(Lexicon lexicon)
    {
        var nouns = lexicon.DocumentKinds.SelectMany(k => k.One.Concat(k.Two).Concat(k.Many));
        _empty = new(Plain.Concat(nouns).SelectMany(Split), StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Of(string subject) =>
        new SortedSet<string>(Split(subject).Where(w => !_empty.Contains(w)), StringComparer.Ordinal);

    /// <summary>True for «الاتفاق» alone, which means the one that was named before.</summary>
    public static bool IsBare(string subject, IReadOnlySet<string> words) => words.Count == 0 && subject.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>The share of the shorter name's words that the other name has too, from 0 to 1.</summary>
    public static double Overlap(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        // One shared word is no likeness: "co-operation" stands in half of all documents.
        if (shorter < 2)
        {
            return one.SetEquals(other) ? 1 : 0;
        }

        return (double)Common(one, other) / shorter;
    }

    public static int Common(IReadOnlySet<string> one, IReadOnlySet<string> other) => one.Count(other.Contains);

    private static IEnumerable<string> Split(string text)
    {
        var clean = ArticleCleaner.Fold(text);
        for (int start = 0, end; start < clean.Length; start = end + 1)
        {
            end = start;
            while (end < clean.Length && char.IsLetterOrDigit(clean[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return WithoutPrefix(clean[start..end]);
            }
        }
    }

    private static string WithoutPrefix(string word)
    {
        var prefix = Array.Find(Prefixes, p => word.StartsWith(p, StringComparison.Ordinal));
        return prefix is not null && word.Length >= prefix.Length + 2 ? word[prefix.Length..] : word;
    }
}
