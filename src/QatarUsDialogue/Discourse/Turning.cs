using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>Sentences that leave the round the article was speaking of.</summary>
internal static class Turning
{
    private const int OpeningWords = 7;
    private const int PassingReach = 7;

    private static readonly WordSet Then = new("عقدا", "عقدت", "عقدوا", "استضافت", "احتضنت", "شهدت", "دارت", "انعقدت", "التأمت", "جرت", "اختتما");

    private static readonly WordSet Back = new("فيها", "خلالها", "آنذاك", "حينها", "يومها", "وقتها", "حينذاك");

    private static readonly WordSet Comparing = new("منذ", "بعد", "قبل", "عقب", "غرار", "خلافا", "مقارنة", "بخلاف");

    private static readonly PhraseTable<bool> OtherContacts = Table(
        "اتصالا هاتفيا",
        "اتصال هاتفي",
        "الاتصال الهاتفي",
        "خلال الاتصال",
        "مكالمة هاتفية",
        "محادثة هاتفية",
        "في سياق آخر",
        "في سياق منفصل",
        "على صعيد آخر",
        "في شأن آخر",
        "في موضوع آخر");

    // «وعلى صعيد آخر، ناقش الجانبان» is still the same table.
    private static readonly WordSet BothSides = new("الجانبان", "الوفدان", "الطرفان", "البلدان", "الوزيران", "الجانبين");

    private static readonly WordSet Was = new("كان", "كانت", "كانا", "كانتا", "كانوا");
    private static readonly WordSet Had = new("قد");

    /// <summary>A call, or «على صعيد آخر»: what follows is not of the round until a round is named again.</summary>
    public static bool LeavesRound(SentenceMentions s) =>
        OtherContacts.IsIn(s.Sentence.Tokens) && !s.Has(BothSides);

    // وكانت الدوحة وواشنطن قد وقعتا مذكرة التفاهم … يوم 11 يونيو/حزيران 2017
    /// <summary>A look back with a date of its own: this sentence only.</summary>
    public static bool LooksBack(SentenceMentions s) => SpeaksOfBefore(s) && s.Of<DateMention>().Any(d => d.Expression.Year is not null);

    /// <summary>«وكانت الدولتان قد …»: the pluperfect.</summary>
    public static bool SpeaksOfBefore(SentenceMentions s)
    {
        var was = FirstWord(s.Sentence);
        return was >= 0 && Was.HasBase(s.Sentence[was]) && s.Sentence.Tokens.Skip(was).Take(OpeningWords).Any(t => Had.Has(t));
    }

    // «… بعد عام من انعقاد الجولة الخامسة», «منذ الحوار الاستراتيجي الأول»: named to measure by, not to be told of.
    /// <summary>True when a round is named only to compare with, or to count from.</summary>
    public static bool IsInPassing(RoundMention mention) =>
        Enumerable.Range(1, Math.Min(PassingReach, mention.Start))
            .Select(back => mention.Sentence[mention.Start - back])
            .TakeWhile(token => !token.IsMark && !RoundWords.Held.HasBase(token))
            .Any(token => Comparing.HasBase(token));

    // «وكانت الجولة الأولى قد عقدت في واشنطن»: told for the background.
    public static bool IsBackground(SentenceMentions s) => SpeaksOfBefore(s) || WasHeld(s);

    // «وكان البلدان عقدا النسخة الأولى في واشنطن»
    private static bool WasHeld(SentenceMentions s)
    {
        var was = FirstWord(s.Sentence);
        return was >= 0 && Was.HasBase(s.Sentence[was]) && s.Sentence.Tokens.Skip(was + 1).Take(OpeningWords).Any(t => t.IsWord && Then.Has(t));
    }

    // «وبحث الجانبان فيها الشراكة الدفاعية»
    /// <summary>True when a sentence goes on about what was only told for the background.</summary>
    public static bool RefersBack(SentenceMentions s) => s.Has(Back);

    private static int FirstWord(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord)
            {
                return i;
            }
        }

        return -1;
    }

    private static PhraseTable<bool> Table(params string[] phrases) => new(phrases.Select(p => (p, true)));
}
