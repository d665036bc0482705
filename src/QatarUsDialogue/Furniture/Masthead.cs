using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>
/// The name of a house at the top of its page: «بوابة النيل الإخبارية», «القبس | دولي», «هسبريس - و.م.ع». One or two words
/// stand alone, three over a headline; more are a name only when a word of the trade opens or closes them, or a
/// section's name stands below.
/// </summary>
public static class Masthead
{
    private const int LongestName = 4;
    private const int LongestLine = 7;
    private const int LongestAlone = 2;
    private const int LongestOverHeadline = 3;
    private const int LongestMotto = 5;

    /// <summary>The part of the page's first line that is the name; null for another first line.</summary>
    public static LinePart? NameIn(Line line, Line? below, bool isAboveHeadline)
    {
        if (line.EndsSentence || line.Words > LongestLine || LineReader.DateIn(line) is not null || HeadReader.IsAuthor(line) || line.Tokens.Any(t => t.Is(":") || LineParting.IsArrow(t)))
        {
            return null;
        }

        var parts = LineParting.Parts(line);
        return parts.Count is > 0 and <= 3 && parts[0] is { IsQuoted: false } name && IsName(name, below, isAboveHeadline) && parts.Skip(1).All(IsBeside) ? name : null;
    }

    // «هسبريس - و.م.ع» · «الراية - جريدة سياسية يومية»
    private static bool IsBeside(LinePart part) =>
        part.Words.Count <= 3 || (part.Words.Count <= LongestMotto && OutletWords.Opens(part.Words[0]));

    private static bool IsName(LinePart part, Line? below, bool isAboveHeadline)
    {
        var words = part.Words;
        return words.Count <= LongestName && words[0].IsWord && words.Any(w => w.IsWord && !char.IsAscii(w.Text[0]))
            && !SectionNames.Is(words) && !words.Any(w => OutletWords.IsNobody(w))
            && (words.Count <= LongestAlone || (words.Count == LongestOverHeadline && isAboveHeadline) || IsOfTheTrade(words) || (below is not null && SectionNames.Is(below)));
    }

    private static bool IsOfTheTrade(TokenList words) =>
        OutletWords.Opens(words[0]) || OutletWords.Closes(words[^1]);
}
