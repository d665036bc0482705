using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>
/// Weaves marks into blocks so that elements nest. What begins first, and of these what is longest, stands outside; a
/// mark that reaches out of the one around it, or out of its block, is written in parts that are chained to each other.
/// </summary>
public sealed class TeiWeaving(IReadOnlyList<TeiMark> marks)
{
    private readonly Dictionary<TeiMark, int> _parts = [];

    /// <summary>In how many parts a mark was written so far.</summary>
    public int PartsOf(TeiMark mark) => _parts.GetValueOrDefault(mark);

    public IEnumerable<TeiPiece> Weave(TextSpan block)
    {
        var here = marks.Where(mark => mark.Span.Overlaps(block)).ToList();
        var cuts = here.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
            .Where(cut => cut > block.Start && cut < block.End)
            .Append(block.Start)
            .Append(block.End)
            .Distinct()
            .Order()
            .ToList();
        var open = new Stack<TeiMark>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            // Whatever stands within a mark that ends has to be closed with it; it is opened again below.
            while (open.Any(mark => mark.Span.End <= start))
            {
                open.Pop();
                yield return default;
            }

            foreach (var mark in here.Where(mark => mark.Span.Start <= start && end <= mark.Span.End && !open.Contains(mark))
                .OrderByDescending(mark => mark.Span.End)
                .ThenBy(mark => mark.Span.Start)
                .ThenBy(mark => mark.Number))
            {
                open.Push(mark);
                _parts[mark] = PartsOf(mark) + 1;
                yield return new(null, mark, _parts[mark]);
            }

            yield return new(TextSpan.Between(start, end), null, 0);
        }

        for (; open.Count > 0; open.Pop())
        {
            yield return default;
        }
    }
}
