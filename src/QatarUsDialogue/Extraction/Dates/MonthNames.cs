using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>
/// The months as the press names them: the Gulf and Egypt, the Levant and Iraq, the Maghreb, English. Many papers
/// print two names with a slash: «نوفمبر/ تشرين الثاني», «تشرين الثاني/نوفمبر».
/// </summary>
public static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["يناير", "كانون الثاني", "كانون ثاني", "جانفي", "january", "jan"],
        ["فبراير", "شباط", "فيفري", "february", "feb"],
        ["مارس", "آذار", "march", "mar"],
        ["أبريل", "نيسان", "أفريل", "april", "apr"],
        ["مايو", "أيار", "ماي", "may"],
        ["يونيو", "يونيه", "حزيران", "جوان", "june", "jun"],
        ["يوليو", "يوليه", "يوليوز", "تموز", "جويلية", "july", "jul"],
        ["أغسطس", "آب", "غشت", "أوت", "august", "aug"],
        ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "september", "sep"],
        ["أكتوبر", "تشرين الأول", "تشرين أول", "october", "oct"],
        ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "نونبر", "november", "nov"],
        ["ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دجمبر", "december", "dec"],
    ];

    private static readonly Dictionary<string, int> ByName = Names
        .SelectMany((names, index) => names.Select(name => (Name: ArticleCleaner.Fold(name), Month: index + 1)))
        .ToDictionary(m => m.Name, m => m.Month, StringComparer.Ordinal);

    /// <summary>The words that a month's name may begin with.</summary>
    internal static readonly WordSet Openings = new(ByName.Keys.Select(name => name.Split(' ')[0]));

    private static readonly WordSet BeginsTwoWords =
        new(ByName.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Split(' ')[0]));

    /// <summary>The month named at the token, with its second name if it has one; length 0 where none is.</summary>
    public static (int Month, int Length) At(TokenList tokens, int start)
    {
        var (month, length) = SingleAt(tokens, start);
        if (length == 0)
        {
            return default;
        }

        // نوفمبر/ تشرين الثاني · نوفمبر تشرين الثاني · مارس (آذار)
        var next = start + length;
        var opens = next < tokens.Count && tokens[next].Is("(");
        next += next < tokens.Count && (tokens[next].Is("/") || opens) ? 1 : 0;
        var (second, secondLength) = SingleAt(tokens, next);
        var end = next + secondLength;
        end += opens && end < tokens.Count && tokens[end].Is(")") ? 1 : 0;
        return second == month ? (month, end - start) : (month, length);
    }

    private static (int Month, int Length) SingleAt(TokenList tokens, int start)
    {
        if (start >= tokens.Count || !tokens[start].IsWord || !Openings.Has(tokens[start]))
        {
            return default;
        }

        if (start + 1 < tokens.Count && tokens[start + 1].IsWord && BeginsTwoWords.Has(tokens[start])
            && ByName.TryGetValue(tokens[start].Text + " " + tokens[start + 1].Text, out var twoWords))
        {
            return (twoWords, 2);
        }

        return ByName.TryGetValue(tokens[start].Text, out var month) ? (month, 1) : default;
    }
}
