using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>What may stand between a noun and one of its adjectives: other adjectives, mostly.</summary>
internal static class AdjectiveWords
{
    private const char And = 'و';

    // What may stand before an adjective and has no ending of its own: other adjectives, owners, and words that open a list,
    // «تعاون البلدين الدفاعي», «مجالات عدة، منها الثقافي والاقتصادي».
    private static readonly WordSet Between = new(
        "مشترك",
        "مشتركة",
        "المشترك",
        "المشتركة",
        "وثيق",
        "وثيقة",
        "الوثيق",
        "الوثيقة",
        "قائم",
        "القائم",
        "القائمة",
        "الراهن",
        "الراهنة",
        "متبادل",
        "المتبادل",
        "المتبادلة",
        "مختلف",
        "المختلفة",
        "متنامية",
        "المتنامي",
        "المتنامية",
        "المستمر",
        "المستمرة",
        "جديد",
        "جديدة",
        "الجديد",
        "الجديدة",
        "واسع",
        "واسعة",
        "الواسع",
        "الواسعة",
        "متين",
        "متينة",
        "المتين",
        "المتينة",
        "أوسع",
        "أوثق",
        "متنوعة",
        "عدة",
        "عديدة",
        "شتى",
        "مختلفة",
        "كافة",
        "منها",
        "سيما",
        "خاصة",
        "البلدين",
        "الجانبين",
        "الطرفين",
        "الدولتين",
        "قطر",
        "الدوحة",
        "واشنطن");

    private static readonly WordSet NoAdjectives = new(
        "التي",
        "الذي",
        "والتي",
        "والذي",
        "التالي",
        "بالتالي",
        "وبالتالي",
        "حوالي",
        "ينبغي",
        "يجري",
        "وهي",
        "ولكي");

    // «الثنائية», «القطري», «سياسي»: an adjective made from a name ends in yeh.
    public static bool MayStandBetween(Token token)
    {
        if (!token.IsWord || NoAdjectives.Has(token))
        {
            return false;
        }

        var word = token.Text[0] == And ? token.Text[1..] : token.Text;
        return Between.Has(word)
            || (word.Length > 4 && (word[^1] == ArabicLetters.Yeh || (word[^2] == ArabicLetters.Yeh && word[^1] == ArabicLetters.Heh)));
    }
}
