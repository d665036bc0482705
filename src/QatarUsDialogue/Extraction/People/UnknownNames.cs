using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>
/// Names that no lexicon knows, by the office before them: «المتحدثة باسم الخارجية الأميركية هيذر ناورت». Two words, and more
/// only behind «بن» or «آل» or with the article of a family's name.
/// </summary>
internal sealed class UnknownNames(PlaceTable places)
{
    private static readonly WordSet Links = new("بن", "ابن", "آل", "عبد", "أبو", "بنت", "ال", "فان", "دي");

    // الرئيس، للوزير، بالدوحة، والوفد
    private static readonly string[] NotNames =
    [
        "ال",
        "لل",
        "بال",
        "وال",
        "فال",
    ];

    private static readonly WordSet NoNames = new(
        "في", "من", "إلى", "على", "عن", "أن", "إن", "أنه", "إنه", "أنها", "إنها", "مع", "بعد", "قبل", "خلال", "قد", "الذي", "التي", "الذين", "هو",
        "هي", "ما", "لا", "لم", "لن", "ثم", "أو", "كما", "حيث", "عند", "لدى", "بين", "ضمن", "أمس", "اليوم", "غدا", "مساء", "صباح", "يوم", "كان", "كانت", "كل",
        "قال", "قالت", "أكد", "أكدت", "أعلن", "أعلنت", "ذكر", "ذكرت", "أضاف", "أضافت", "أوضح", "أوضحت", "بحث", "بحثا", "ناقش", "ناقشا", "وقع", "وقعا", "شدد",
        "شددت", "أعرب", "أعربت", "التقى", "وصل", "زار", "صرح", "كشف", "أشار", "دعا", "أشاد", "رحب", "أجرى", "تلقى", "عقد", "استقبل", "جدد", "شارك", "نفى", "رأى",
        "أبدى", "عبر", "طالب", "توجه", "غادر", "أدلى", "حذر", "نوه", "ثمن", "سابقا", "آنذاك", "حاليا", "أيضا", "هذا", "هذه", "ذلك", "تلك", "غير", "جديد", "جديدة", "جدد",
        "إلا", "لكن", "بأن", "بما", "إذ", "إذا", "حتى", "منذ", "نحو", "ضد", "فيما", "بينما", "أنهى", "أمضى", "أمضيا", "معا", "لاحقا", "إطار", "مراسم", "سيعقد", "ستعقد", "يعقد", "تعقد", "سيزور", "يزور", "سيلتقي", "يلتقي",
         "وهو", "وهي", "سعادة", "معالي", "سمو", "صاحب", "بشأن", "حول", "عبر", "أمام", "قائلا");

    /// <summary>One behind the name that starts at the token; null where what stands there is no name.</summary>
    public int? EndOf(Sentence sentence, int start)
    {
        if (!IsFirst(sentence, start) || !IsSecond(sentence, start + 1))
        {
            return null;
        }

        var end = start + 2;
        while (end < sentence.Count && sentence[end].IsWord
            && (Links.Has(sentence[end - 1].Text) || Links.Has(sentence[end].Text) || IsFamilyName(sentence, end)))
        {
            end++;
        }

        return Links.Has(sentence[end - 1].Text) ? null : end;
    }

    // «صباح خالد» begins with a name, «صباح الخميس» with a morning.
    private bool IsFirst(Sentence sentence, int i) =>
        IsGiven(sentence, i)
            ? !NoNames.Has(sentence[i].Text) || IsGiven(sentence, i + 1)
            : IsForeign(sentence, i);

    private bool IsSecond(Sentence sentence, int i) =>
        i < sentence.Count
        && (Links.Has(sentence[i].Text) || IsGiven(sentence, i) || (IsGiven(sentence, i - 1) ? IsFamilyName(sentence, i) || IsForeign(sentence, i) : IsForeign(sentence, i)));

    private static bool IsGiven(Sentence sentence, int i) => i < sentence.Count && GivenNames.All.Has(sentence[i].Text);

    /// <summary>A word that may be a name in Arabic letters: no article, no feminine or plural ending, no adverb's ending.</summary>
    private bool IsForeign(Sentence sentence, int i)
    {
        if (!IsNameWord(sentence, i))
        {
            return false;
        }

        var word = sentence[i].Text;
        return !NotNames.Any(n => word.StartsWith(n, StringComparison.Ordinal)) && word[^1] != ArabicLetters.Heh
            && !word.EndsWith("ات", StringComparison.Ordinal)
            && !sentence[i].Span.In(sentence.Line.Captured).Contains(ArabicLetters.Fathatan, StringComparison.Ordinal);
    }

    private bool IsFamilyName(Sentence sentence, int i) =>
        sentence[i].Text.StartsWith("ال", StringComparison.Ordinal) && sentence[i].Text.Length > 3 && IsNameWord(sentence, i);

    private bool IsNameWord(Sentence sentence, int i) =>
        i < sentence.Count && sentence[i].IsWord && sentence[i].Text.Length > 1 && !NoNames.HasBase(sentence[i].Text)
        && !OfficeWords.Heads.HasBase(sentence[i].Text) && !OfficeWords.Others.Has(sentence[i].Text)
        && places.At(sentence.Tokens, i).Length == 0;
}
