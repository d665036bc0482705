using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Discourse;

/// <summary>A house that signs on the line of its headline or of its text: «شفق نيوز/ الجولة …», «(رويترز) -», «/قنا/».</summary>
internal sealed class OutletSigns(OutletNames names)
{
    private const int OpeningWords = 12;
    private const int LongestSign = 2;

    // «شفق نيوز/ الجولة …» by a known house; «عمون - ترحيب …» by one that the page names again for itself: «تابعوا عمون على نبض».
    public IEnumerable<LinePart> OfTheHeadline(Page page) =>
        new[] { page.Title, page.Body.Count > 0 ? page.Body[0] : null }
            .OfType<Line>()
            .Select(line => LineParting.Parts(line)[0])
            .Where(p => p.Start == 0 && p.Words.Count <= LongestSign && p.End < p.Line.Tokens.Count && IsSigning(p.Line.Tokens[p.End]) && names.CouldBe(p)
                && (names.IsKnown(p) || page.Furniture.Any(f => LineReader.IsAdvert(f.Line) && Repeats(f.Line, p))));

    public IEnumerable<LinePart> OfAnAgency(Page page)
    {
        var openings = page.Body.Take(1).ToList();
        if (page.Title is { } title && names.OpensWithPlace(title))
        {
            openings.Insert(0, title);
        }

        return openings.SelectMany(LineParting.Parts).Where(p => p.End < OpeningWords && IsBetweenSigns(p) && names.IsKnown(p));
    }

    private static bool IsSigning(Token mark) => Marks.IsDash(mark) || mark.Is("/");

    private static bool IsBetweenSigns(LinePart part)
    {
        var tokens = part.Line.Tokens;
        return part.Start > 0 && part.End < tokens.Count
            && ((tokens[part.Start - 1].Is("(") && tokens[part.End].Is(")")) || (tokens[part.Start - 1].Is("/") && tokens[part.End].Is("/")));
    }

    private static bool Repeats(Line line, LinePart part)
    {
        var words = part.Words;
        return Enumerable.Range(0, Math.Max(0, line.Tokens.Count - words.Count + 1))
            .Any(at => words.Select((w, i) => line.Tokens[at + i].Is(w.Text)).All(same => same));
    }
}
