using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>Ordinal numbers from 1 to 99 in both genders, with and without the article: «خامس», «الثانية عشرة».</summary>
public static class Ordinals
{
    private static readonly string[][] Units =
    [
        ["أول", "أولى"],
        ["ثاني", "ثانية", "ثان"],
        ["ثالث", "ثالثة"],
        ["رابع", "رابعة"],
        ["خامس", "خامسة"],
        ["سادس", "سادسة"],
        ["سابع", "سابعة"],
        ["ثامن", "ثامنة"],
        ["تاسع", "تاسعة"],
        ["عاشر", "عاشرة"],
        ["حادي", "حادية"],
    ];

    private static readonly Dictionary<string, int> ByWord = Units
        .SelectMany((words, index) => words.Select(word => (Word: ArticleCleaner.Fold(word), Value: index + 1)))
        .ToDictionary(o => o.Word, o => o.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Tens = new string[][]
    {
        ["عشرون", "عشرين"],
        ["ثلاثون", "ثلاثين"],
        ["أربعون", "أربعين"],
        ["خمسون", "خمسين"],
        ["ستون", "ستين"],
        ["سبعون", "سبعين"],
        ["ثمانون", "ثمانين"],
        ["تسعون", "تسعين"],
    }.SelectMany((words, index) => words.Select(word => (Word: ArticleCleaner.Fold(word), Value: 20 + 10 * index)))
        .ToDictionary(t => t.Word, t => t.Value, StringComparer.Ordinal);

    private static readonly WordTable<int> UnitsWithLittleWords = new(ByWord);

    /// <summary>The words that an ordinal may begin with.</summary>
    public static readonly WordSet Openings = new(ByWord.Keys.Concat(Tens.Keys));

    private static readonly WordQuestion Definite = new(IsDefinite);

    private static readonly WordSet First = new("الأولى");

    private static readonly WordSet Ten = new("عشر", "عشرة");

    private static readonly WordTable<int> TensWithLittleWords = new(Tens);

    /// <summary>Behind these «الثاني» and «الأول» belong to a month's name, and «ثاني» to «آل ثاني».</summary>
    private static readonly WordSet NamesBefore = new("تشرين", "كانون", "آل", "ربيع", "جمادى");

    /// <summary>The ordinal that starts at the token; length 0 where none does.</summary>
    public static (int Value, int Length) At(TokenList tokens, int start)
    {
        if (start >= tokens.Count || !tokens[start].IsWord || !Openings.HasBase(tokens[start]) || (start > 0 && NamesBefore.Has(tokens[start - 1])))
        {
            return default;
        }

        if (TensOf(tokens[start].Text) is var alone and > 0)
        {
            return (alone, 1);
        }

        if (!UnitsWithLittleWords.TryGet(tokens[start].Text, out var unit))
        {
            return default;
        }

        var next = start + 1 < tokens.Count ? tokens[start + 1].Text : "";
        var tens = Proclitics.IsJoined(next) ? TensOf(next) : 0;
        return Ten.Has(next) ? (unit % 11 + 10 + unit / 11, 2)
            : tens > 0 ? (tens + unit % 11 + unit / 11, 2)
            : unit == 11 ? default
            : (unit, 1);
    }

    /// <summary>True when the ordinal has the article, as in «الجولة الخامسة», and not «خامس جولات».</summary>
    public static bool IsDefinite(Token token) => Definite.Of(token.Word);

    private static bool IsDefinite(string word) =>
        Proclitics.Bases(word).Any(b => b.StartsWith("ال", StringComparison.Ordinal) && (ByWord.ContainsKey(b[2..]) || Tens.ContainsKey(b[2..])));

    /// <summary>True for «الأولى» and «الثانية»; in clean spelling the feminine ends in heh, or in yeh.</summary>
    public static bool IsFeminine(Token token) => token.Text[^1] == ArabicLetters.Heh || First.HasBase(token);

    private static int TensOf(string word) => TensWithLittleWords.TryGet(word, out var tens) ? tens : 0;
}
