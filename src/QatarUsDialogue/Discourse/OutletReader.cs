using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Who published an article: named in the credit line, else in a short line of the head («الدوحة - الشرق»), else as the
/// agency that opens the first paragraph («واشنطن 12 نوفمبر (رويترز) -»), else in brackets under the picture.
/// </summary>
public sealed class OutletReader(Lexicon lexicon)
{
    private const string Rule = "outlets@1";
    private const int LongestByline = 6;
    private const int OpeningWords = 12;

    private readonly PhraseTable<BodyEntry> outlets =
        new(lexicon.Bodies.Where(b => b.Kind == "outlet").SelectMany(b => b.Forms.Select(form => (form, b))));

    public StatedText? Read(Article article, Page page)
    {
        var found = new List<(string Name, TextSpan Span)>();
        foreach (var line in page.Of(FurnitureKind.Credit).Where(l => l.Tokens.Any(t => t.Is(":"))))
        {
            found.AddRange(In(line, IsAnywhere));
        }

        foreach (var line in page.Furniture.Select(f => f.Line).Where(l => l.Words <= LongestByline && IsAbove(l, page)))
        {
            found.AddRange(In(line, IsAnywhere));
        }

        if (page.Body.Count > 0)
        {
            found.AddRange(In(page.Body[0], IsAgency));
        }

        foreach (var line in page.Of(FurnitureKind.Caption))
        {
            found.AddRange(In(line, IsInBrackets));
        }

        return found.Count == 0
            ? null
            : new StatedText(found[0].Name, [.. found.Where(f => f.Name == found[0].Name).Select(f => Evidence.Of(article, f.Span, Rule))]);
    }

    private static bool IsAbove(Line line, Page page) => page.Body.Count == 0 || line.Number < page.Body[0].Number;

    private static bool IsAnywhere(Line line, int start, int end) => true;

    private static bool IsInBrackets(Line line, int start, int end) => start > 0 && line.Tokens[start - 1].Is("(");

    // /قنا/ · (رويترز) - · (كونا) --
    private static bool IsAgency(Line line, int start, int end) =>
        start > 0 && end < OpeningWords && end < line.Tokens.Count
        && ((line.Tokens[start - 1].Is("(") && line.Tokens[end].Is(")")) || (line.Tokens[start - 1].Is("/") && line.Tokens[end].Is("/")));

    private IEnumerable<(string, TextSpan)> In(Line line, Func<Line, int, int, bool> fits)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var (outlet, length) = outlets.LongestAt(line.Tokens, i);
            if (length > 0 && fits(line, i, i + length))
            {
                yield return (outlet!.Ar, TextSpan.Between(line.Tokens[i].Span.Start, line.Tokens[i + length - 1].Span.End));
                i += length - 1;
            }
        }
    }
}
