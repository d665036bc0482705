using System.Text;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>The words of a document's name that tell it from other documents of its kind, in one spelling.</summary>
internal sealed class SubjectWords
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

    private readonly HashSet<string> empty;

    public SubjectWords(Lexicon lexicon)
    {
        var nouns = lexicon.DocumentKinds.SelectMany(k => k.One.Concat(k.Two).Concat(k.Many));
        empty = new(Plain.Concat(nouns).SelectMany(Split), StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Of(string subject) =>
        new SortedSet<string>(Split(subject).Where(w => !empty.Contains(w)), StringComparer.Ordinal);

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
        var word = new StringBuilder();
        foreach (var letter in text.Append(' '))
        {
            if (IsMark(letter))
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                word.Append(Fold(letter));
            }
            else if (word.Length > 0)
            {
                yield return WithoutPrefix(word.ToString());
                word.Clear();
            }
        }
    }

    private static string WithoutPrefix(string word)
    {
        var prefix = Array.Find(Prefixes, p => word.StartsWith(p, StringComparison.Ordinal));
        return prefix is not null && word.Length >= prefix.Length + 2 ? word[prefix.Length..] : word;
    }

    private static char Fold(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' or FarsiYeh => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        Keheh => 'ك',
        _ => letter,
    };

    // Tatweel and the vowel signs stand inside words and are no part of the spelling.
    private static bool IsMark(char letter) => letter is Tatweel or (>= '\u064B' and <= '\u065F') or '\u0670';

    private const char FarsiYeh = '\u06CC';
    private const char Keheh = '\u06A9';
    private const char Tatweel = '\u0640';
}
