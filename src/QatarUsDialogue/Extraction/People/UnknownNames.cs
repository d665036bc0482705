using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>
/// Where a name that no lexicon knows ends: a given name with «بن …», another given name or a family's name stands for a
/// person anywhere; two words in which no given name is known only where an office or a courtesy introduces them.
/// </summary>
internal sealed class UnknownNames(PlaceTable places, GivenNames givenNames)
{
    private const int Longest = 9;

    private static readonly WordSet Links = new("بن", "ابن", "آل", "أبو", "بو", "بنت", "ولد", "فان", "فون", "دي", "دا", "ديل", "دو", "لو", "ماك");

    private static readonly WordSet Descent = new("بن", "بنت", "آل");

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
        "هي", "ما", "لا", "لم", "لن", "ثم", "أو", "كما", "حيث", "عند", "لدى", "بين", "ضمن", "أمس", "اليوم", "غدا", "مساء", "صباح", "يوم", "كل",
        "سابقا", "آنذاك", "حاليا", "أيضا", "هذا", "هذه", "ذلك", "تلك", "غير", "جديد", "جديدة", "جدد", "إلا", "لكن", "بأن", "بما", "إذ", "إذا", "حتى", "منذ",
        "نحو", "ضد", "فيما", "بينما", "معا", "لاحقا", "إطار", "مراسم", "وهو", "وهي", "سعادة", "معالي", "سمو", "صاحب", "بشأن", "حول", "أمام", "قائلا", "له", "لها",
        "لهم", "به", "بها", "فيه", "فيها", "منه", "منها", "عنه", "عنها", "عليه", "عليها", "إليه", "إليها", "معه", "معها", "ليس", "ليست", "بل", "هل", "أما", "إما", "سوف", "مساعيه");

    // Words that are known to be no part of a name: with the article, a little word in front is a part of the word.
    private static readonly WordQuestion NoForeignWords = new(word =>
        word.Length < 2 || word[^1] == ArabicLetters.Heh || word.EndsWith("ات", StringComparison.Ordinal)
        || IsOther(word) || NoNames.HasBase(word));

    private static readonly WordQuestion BeginsAsWithArticle = new(word => Array.Exists(NotNames, beginning => word.StartsWith(beginning, StringComparison.Ordinal)));
    private static readonly WordQuestion OtherWords = new(word => IsOther(word) || NoNames.HasBase(word));
    private static readonly WordQuestion OtherWordsWithArticle = new(word => IsOther(word) || NoNames.Has(word));

    /// <summary>One behind the name that starts at the token; null where what stands there is no name.</summary>
    /// <param name="isIntroduced">True when an office or a courtesy stands beside it.</param>
    public int? EndOf(Sentence sentence, int start, bool isIntroduced)
    {
        var given = givenNames.At(sentence, start, isFirst: true);
        var end = given.Length > 0 ? BehindGiven(sentence, start, given, isIntroduced)
            : isIntroduced && IsForeign(sentence, start) && IsForeign(sentence, start + 1) ? start + 2
            : null;
        if (end is not { } at || (start > 0 && Descent.Has(sentence[start - 1])))
        {
            return null;
        }

        var isArabic = given.Kind is GivenNameKind.Arabic or GivenNameKind.Everyday;
        while (at - start < Longest && Part(sentence, at, isArabic) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    /// <summary>True where a name may begin; cheap, for it is asked of every word.</summary>
    public bool MayBegin(Sentence sentence, int i) =>
        givenNames.At(sentence, i, isFirst: true).Length > 0 || (i > 0 && IsForeign(sentence, i) && IsForeign(sentence, i + 1));

    /// <summary>True for a given name with «و», «ل» or the like in front of it.</summary>
    public bool IsJoinedGiven(Sentence sentence, int i) =>
        givenNames.At(sentence, i).Length == 0 && givenNames.At(sentence, i, isFirst: true).Length > 0;

    public bool IsGiven(Sentence sentence, int i) => givenNames.At(sentence, i, isFirst: true).IsCertain;

    /// <summary>True for a surname that alone means its bearer: «بوريطة», «الدليمي», not «محمد», «الصباح» or «التركي».</summary>
    public bool IsTelling(Sentence sentence, int i) =>
        sentence[i].Text.Length > 3 && IsNameWord(sentence, i) && givenNames.At(sentence, i).Length == 0 && !Links.Has(sentence[i - 1])
        && (!HasArticle(sentence, i) || (sentence[i].Text.Length > 5 && sentence[i].Text[^1] == ArabicLetters.Yeh));

    // محمد [بن سلمان], علي [الهيل], إليزابيت [ألين]; «صباح خالد» begins with a name, «صباح الخميس» with a morning.
    private int? BehindGiven(Sentence sentence, int start, GivenName given, bool isIntroduced)
    {
        var at = start + given.Length;
        if (IsDashed(sentence, at))
        {
            // «جان-إيف» is one given name.
            return IsForeign(sentence, at + 2) ? at + 3 : at + 2;
        }

        if (at >= sentence.Count || !sentence[at].IsWord)
        {
            return null;
        }

        if (LinkedPart(sentence, at) is > 0 and var linked && (given.IsCertain || isIntroduced || Descent.Has(sentence[at])))
        {
            return at + linked;
        }

        // «نائب أمير منطقة»: a word that may be an office needs «بن».
        if (!given.IsCertain && (!isIntroduced || OfficeWords.Heads.Has(sentence[start])))
        {
            return null;
        }

        return givenNames.At(sentence, at) is { Length: > 0 } next && (next.IsCertain || isIntroduced) ? at + next.Length
            : IsFamilyName(sentence, at) && (isIntroduced || given.Kind != GivenNameKind.Foreign) ? at + 1
            : isIntroduced && given.Kind != GivenNameKind.Foreign && IsOriginName(sentence, at) ? at + 1
            : IsSurname(sentence, at) ? at + 1
            : null;
    }

    /// <summary>How many tokens the next part of a name takes; 0 where the name ends.</summary>
    private int Part(Sentence sentence, int at, bool isArabic)
    {
        if (IsDashed(sentence, at))
        {
            return 2;
        }

        if (at >= sentence.Count || !sentence[at].IsWord)
        {
            return 0;
        }

        return LinkedPart(sentence, at) is > 0 and var linked ? linked
            : givenNames.At(sentence, at) is { Length: > 0 } given && (given.IsCertain || (isArabic && EndsPhrase(sentence, at + 1))) ? given.Length
            : IsFamilyName(sentence, at) && isArabic ? 1
            : !isArabic && sentence[at].Text[0] != 'و' && IsForeign(sentence, at) && EndsPhrase(sentence, at + 1) ? 1
            : 0;
    }

    // جان-إيف
    private bool IsDashed(Sentence sentence, int at) =>
        at + 1 < sentence.Count && Marks.IsDash(sentence[at]) && sentence[at].IsGlued && sentence[at + 1].IsGlued && IsForeign(sentence, at + 1);

    // بن عبد العزيز، آل ثاني، فان دير لاين
    private int LinkedPart(Sentence sentence, int at)
    {
        var length = 0;
        while (at + length < sentence.Count && Links.Has(sentence[at + length]))
        {
            length++;
        }

        return length == 0 || at + length >= sentence.Count || !sentence[at + length].IsWord || NewsVerbs.Has(sentence[at + length]) ? 0
            : length + Math.Max(1, givenNames.At(sentence, at + length).Length);
    }

    private static bool EndsPhrase(Sentence sentence, int i) => i >= sentence.Count || (sentence[i].IsMark && !Marks.IsDash(sentence[i]));

    // بوريطة، نسيبة: behind a given name a surname may end as a feminine noun does.
    private bool IsSurname(Sentence sentence, int i) => IsNameWord(sentence, i) && !HasArticle(sentence, i) && !EndsAsAdverb(sentence, i);

    /// <summary>A word that may be a name in Arabic letters: no article, no feminine or plural ending, no adverb's ending.</summary>
    private bool IsForeign(Sentence sentence, int i) =>
        i < sentence.Count && sentence[i].IsWord && !NoForeignWords.Of(sentence[i].Word) && !HasArticle(sentence, i) && IsNameWord(sentence, i) && !EndsAsAdverb(sentence, i);

    // ماجد التركي
    private bool IsOriginName(Sentence sentence, int i) => places.At(sentence.Tokens, i) is { Length: 1, Value.IsAdjective: true } && HasArticle(sentence, i);

    private bool IsFamilyName(Sentence sentence, int i) =>
        sentence[i].Text.StartsWith("ال", StringComparison.Ordinal) && sentence[i].Text.Length > 3 && !HasHamza(sentence, i) && IsNameWord(sentence, i);

    // «ألتمان» begins with a hamza, the article never does.
    private static bool HasArticle(Sentence sentence, int i) =>
        BeginsAsWithArticle.Of(sentence[i].Word) && !HasHamza(sentence, i);

    private static bool HasHamza(Sentence sentence, int i) =>
        sentence.Line.Captured[sentence[i].Span.Start] is ArabicLetters.AlefHamzaAbove or ArabicLetters.AlefHamzaBelow or ArabicLetters.AlefMadda;

    private static bool EndsAsAdverb(Sentence sentence, int i) =>
        sentence[i].Span.Of(sentence.Line.Captured).Contains(ArabicLetters.Fathatan);

    private static bool IsOther(string word) => NewsVerbs.Has(word) || OfficeWords.Heads.HasBase(word) || OfficeWords.Others.Has(word);

    private bool IsNameWord(Sentence sentence, int i)
    {
        if (i >= sentence.Count || !sentence[i].IsWord || sentence[i].Text.Length < 2)
        {
            return false;
        }

        return !(HasArticle(sentence, i) ? OtherWordsWithArticle : OtherWords).Of(sentence[i].Word)
            && places.At(sentence.Tokens, i).Length == 0 && (givenNames.At(sentence, i).Length > 0 || !CommonNouns.Has(sentence, i));
    }
}
