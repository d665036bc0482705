using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>Gives overlapping facts lines at different heights: the longest lies lowest.</summary>
public static class FactTracks
{
    /// <summary>More than three lines have no room; a fourth joins the third.</summary>
    public const int Most = 3;

    public static IReadOnlyDictionary<int, int> Of(IEnumerable<PlacedFact> facts)
    {
        var tracks = new List<List<TextSpan>>();
        var byNumber = new Dictionary<int, int>();
        foreach (var fact in facts
            .OrderByDescending(fact => fact.Span.Length)
            .ThenBy(fact => fact.Span.Start)
            .ThenBy(fact => fact.Number))
        {
            var free = tracks.FindIndex(track => !track.Exists(fact.Span.Overlaps));
            if (free < 0)
            {
                free = tracks.Count;
                tracks.Add([]);
            }

            tracks[free].Add(fact.Span);
            byNumber[fact.Number] = Math.Min(free + 1, Most);
        }

        return byNumber;
    }
}
