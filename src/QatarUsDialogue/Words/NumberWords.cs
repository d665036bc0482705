using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>Cardinal numbers below a thousand in words: «ثلاث», «خمسة وسبعين», «خمسمئة». </summary>
public static class NumberWords
{
    private static readonly Dictionary<string, int> Values = Table(
        (1, ["واحد", "واحدة"]),
        (2, ["اثنان", "اثنين", "اثنتان", "اثنتين"]),
        (3, ["ثلاث", "ثلاثة"]),
        (4, ["أربع", "أربعة"]),
        (5, ["خمس", "خمسة"]),
        (6, ["ست", "ستة"]),
        (7, ["سبع", "سبعة"]),
        (8, ["ثمان", "ثماني", "ثمانية"]),
        (9, ["تسع", "تسعة"]),
        (10, ["عشر", "عشرة"]),
        (20, ["عشرون", "عشرين"]),
        (30, ["ثلاثون", "ثلاثين"]),
        (40, ["أربعون", "أربعين"]),
        (50, ["خمسون", "خمسين"]),
        (60, ["ستون", "ستين"]),
        (70, ["سبعون", "سبعين"]),
        (80, ["ثمانون", "ثمانين"]),
        (90, ["تسعون", "تسعين"]),
        (100, ["مئة", "مائة"]),
        (200, ["مئتان", "مئتين", "مئتا", "مئتي", "مائتان", "مائتين", "مائتي"]),
        (300, ["ثلاثمئة", "ثلاثمائة"]),
        (400, ["أربعمئة", "أربعمائة"]),
        (500, ["خمسمئة", "خمسمائة"]),
        (600, ["ستمئة", "ستمائة"]),
        (700, ["سبعمئة", "سبعمائة"]),
        (800, ["ثمانمئة", "ثمانمائة"]),
        (900, ["تسعمئة", "تسعمائة"]));

    private static readonly WordTable<int> First = new(Values);
    private static readonly WordSet Teen = new("عشر", "عشرة");
    private static readonly WordSet Eleven = new("أحد", "إحدى");
    private static readonly WordSet Twelve = new("اثنا", "اثني", "اثنتا", "اثنتي");

    /// <summary>The words that a number may begin with.</summary>
    public static readonly WordSet Openings = WordSet.Union(Eleven, Twelve, new WordSet(Values.Keys));

    private static int? BeforeTen(string word) => Eleven.HasBase(word) ? 1 : Twelve.HasBase(word) ? 2
        : First.TryGet(word, out var unit) && unit is > 2 and < 10 ? unit : null;

    /// <summary>The number that starts at the token, in digits or in words; length 0 where none does.</summary>
    public static (decimal Value, int Length) At(TokenList tokens, int start)
    {
        if (start >= tokens.Count)
        {
            return default;
        }

        if (tokens[start].IsNumber)
        {
            return Digits(tokens[start].Text) is { } value ? (value, 1) : default;
        }

        if (!Openings.HasBase(tokens[start]))
        {
            return default;
        }

        // أحد عشر · اثنتي عشرة · خمسة عشر
        if (start + 1 < tokens.Count && Teen.Has(tokens[start + 1]) && BeforeTen(tokens[start].Text) is { } unit)
        {
            return (10 + unit, 2);
        }

        var (sum, length, last) = (0, 0, 0);
        while (start + length < tokens.Count && tokens[start + length].IsWord
            && Part(tokens[start + length].Text, isFirst: length == 0) is { } part && !(last is > 0 and < 10 && part < 20))
        {
            // «ثلاثة وخمسة» is two numbers, «خمسة وسبعين» one.
            last = part;
            sum += part;
            length++;
        }

        return (sum, length);
    }

    private static int? Part(string word, bool isFirst)
    {
        if (!isFirst)
        {
            return Proclitics.IsJoined(word) && Values.TryGetValue(word[1..], out var joined) ? joined : null;
        }

        return First.TryGet(word, out var value) ? value : null;
    }

    // 1.5 · 13,000 · 1,250,000
    private static decimal? Digits(string text)
    {
        var plain = text.Replace('٫', '.').Replace('٬', ',');
        var comma = plain.IndexOf(',', StringComparison.Ordinal);
        var isDecimalComma = comma >= 0 && comma == plain.LastIndexOf(',') && plain.Length - comma - 1 != 3
            && !plain.Contains('.', StringComparison.Ordinal);
        plain = isDecimalComma ? plain.Replace(',', '.') : plain.Replace(",", "", StringComparison.Ordinal);
        return plain.Length <= 18 && decimal.TryParse(
            plain, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static Dictionary<string, int> Table(params (int Value, string[] Words)[] rows) => rows
        .SelectMany(row => row.Words.Select(word => (Word: ArticleCleaner.Fold(word), row.Value)))
        .DistinctBy(row => row.Word)
        .ToDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
}
