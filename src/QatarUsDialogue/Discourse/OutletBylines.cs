using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// A house beside a place or a day, above the text: «الدوحة - الشرق», «واشنطن: «الشرق الأوسط»», «مباشر - الدوحة: الأحد …»,
/// «date … - الغد الأردنية». An agency behind a dash only delivered the text; between strokes it signs its own
/// page: «واشنطن / الأناضول».
/// </summary>
internal sealed class OutletBylines(OutletNames names)
{
    private const int LongestByline = 9;
    private const int LongestCaption = 6;
    private const int LongestAlone = 4;

    public IEnumerable<LinePart> In(Page page) =>
        page.Furniture.Where(f => page.IsAboveText(f.Line)).SelectMany(f => In(f.Line, f.Kind));

    private IEnumerable<LinePart> In(Line line, FurnitureKind kind)
    {
        var isDated = kind is FurnitureKind.Dateline or FurnitureKind.Metadata;
        if (!isDated && line.Words > (kind is FurnitureKind.Caption ? LongestCaption : LongestByline))
        {
            return [];
        }

        var parts = LineParting.Parts(line);
        if (parts.Count == 1)
        {
            // «الجزيرة نت», alone under a headline
            return parts.Where(p => p.Words.Count <= LongestAlone && names.IsPlainlyOne(p) && !names.IsAgency(p));
        }

        var isPlaced = parts.Any(names.IsPlace);
        return parts.Where(p => !TellsTime(p) && IsOwn(p) && ((isPlaced && p.Words.Count == 1 && !p.StandsBeside(IsStroke) && names.CouldBe(p)) || ((isPlaced || isDated) && names.LooksLikeOne(p))));
    }

    private bool IsOwn(LinePart part) => !names.IsAgency(part) || part.StandsBeside(IsStroke);

    // «قطر/أمريكا/حوار» is a string of subjects.
    private static bool IsStroke(Token mark) => mark.Is("/");

    private bool TellsTime(LinePart part) => !names.IsKnown(part) && LineReader.TellsTime(part.Words);
}
