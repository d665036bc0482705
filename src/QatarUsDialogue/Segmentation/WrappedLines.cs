using QatarUsDialogue.Articles;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Joins the lines of paragraphs that a capture broke inside their sentences: «احتل الملف / الأفغاني صدارة المباحثات … بين /
/// دولة / قطر». Only a page that parts its paragraphs by blank lines is looked at, and only when some paragraph of it
/// breaks off behind a word that cannot end a line. Spans stay as they are.
/// </summary>
internal static class WrappedLines
{
    private const int FewestParagraphs = 2;

    // بين · من · التي: words that wait for the next one.
    private static readonly WordSet Waiting = new(
        "في", "من", "إلى", "على", "عن", "مع", "بين", "حول", "لدى", "عبر", "منذ", "خلال", "بعد", "قبل", "دون", "ضد", "نحو", "تحت",
        "التي", "الذي", "الذين", "أن", "إن", "كما", "حيث", "ثم", "أو", "و", "لم", "لن", "قد", "كل", "هذه", "هذا", "دولة", "وزير", "الشيخ");

    public static IReadOnlyList<Line> Join(IReadOnlyList<Line> lines)
    {
        var paragraphs = Paragraphs(lines);
        var wrapped = paragraphs.Where(IsWrapped).ToHashSet();
        return wrapped.Count >= FewestParagraphs && wrapped.Any(BreaksOff)
            ? [.. paragraphs.SelectMany(p => wrapped.Contains(p) ? [Joined(p)] : p)]
            : lines;
    }

    private static List<List<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<List<Line>>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && paragraphs[^1][^1].Number >= line.Number - 1)
            {
                paragraphs[^1].Add(line);
            }
            else
            {
                paragraphs.Add([line]);
            }
        }

        return paragraphs;
    }

    private static bool IsWrapped(List<Line> paragraph) =>
        paragraph.Count > 1 && paragraph[^1].EndsSentence && !paragraph.Take(paragraph.Count - 1).All(l => l.EndsSentence);

    private static bool BreaksOff(List<Line> paragraph) =>
        paragraph.Take(paragraph.Count - 1).Any(l => l.Tokens[^1] is { IsWord: true } last && Waiting.Has(last));

    private static Line Joined(List<Line> paragraph)
    {
        TokenList tokens = [.. paragraph.SelectMany(l => l.Tokens)];
        return new Line(paragraph[0].Captured, paragraph[0].Number, TextSpan.Between(tokens[0].Span.Start, tokens[^1].Span.End), tokens);
    }
}
