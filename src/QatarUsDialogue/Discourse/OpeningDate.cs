using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// The day that an agency prints in front of its text, on the same line: «الدوحة 10 يناير 2019 / قالت …»,
/// «الدوحة 13-1-2019 (أ ف ب) - …», «date 2025-12-20 التأم …».
/// </summary>
internal static class OpeningDate
{
    private const int LongestPlace = 4;

    private static readonly WordSet Label = new("date");
    private static readonly WordSet Verbs = new("قال", "قالت", "أعلن", "أعلنت", "عقد", "عقدت", "وقع", "وقعت", "شهد", "شهدت", "يوم", "بتاريخ");

    /// <summary>Null where the line opens with its own words.</summary>
    public static DateMention? Of(Line line)
    {
        var first = new DateExtractor().Extract(new Sentence(line, IsTitle: false, line.Tokens)).OfType<DateMention>().FirstOrDefault();
        return first is { Start: <= LongestPlace, Expression: var expression } && expression.Absolute() is { IsDay: true } && IsInFront(line, first) ? first : null;
    }

    private static bool IsInFront(Line line, Mention date) =>
        Label.Has(line.Tokens[0])
        || (!line.Tokens.Take(date.Start).Any(t => t.IsWord && Verbs.HasBase(t)) && date.End < line.Tokens.Count && IsBoundary(line.Tokens[date.End]));

    private static bool IsBoundary(Token token) => Marks.IsDash(token) || Marks.IsBracket(token) || token.Is("/") || token.Is(":");
}
