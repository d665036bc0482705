using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.SourceTexts;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Quotes passages from their sources, the words that were found marked in the captured text.</summary>
internal sealed class HitReader(ArchiveContext context, ArchiveNames names)
{
    private const int Longest = 240;
    private const int MostReasons = 6;

    private static readonly KeptQuery<int[], Passage> PassagesOf = new(
        (archive, ids) => archive.Passages.Where(p => ids.Contains(p.Id)));

    private static readonly KeptQuery<int[], Place> FactsOf = new(
        (archive, ids) =>
            from passage in archive.Passages
            where ids.Contains(passage.Id)
            from fact in archive.Facts
            where fact.SourceId == passage.SourceId && fact.Start >= passage.Start && fact.Start + fact.Length <= passage.Start + passage.Length
            select new Place(passage.Id, fact.Number, fact.Start, fact.Length));

    public IReadOnlyList<Hit> Read(IReadOnlyList<FoundPlace> places, SearchPlan plan)
    {
        int[] ids = [.. places.Select(place => place.Id)];
        if (ids.Length == 0)
        {
            return [];
        }

        var passages = PassagesOf.Ask(context, ids).ToDictionary(p => p.Id);
        var facts = FactsOf.Ask(context, ids).ToLookup(fact => fact.Passage);
        var sources = new QuotedSources(context).Read(passages.Values.Select(p => p.SourceId).Distinct(StringComparer.Ordinal));
        var matcher = new WordMatcher(plan);
        return
        [
            .. ids.Select(id => passages[id])
                .Select(passage => Hit(passage, sources[passage.SourceId], facts[passage.Id], matcher)),
        ];
    }

    private Hit Hit(Passage passage, (SourceLine Line, string Text) source, IEnumerable<Place> facts, WordMatcher matcher)
    {
        var matched = matcher.Find(passage.Span.In(source.Text))
            .Select(m => m with { Span = new TextSpan(passage.Span.Start + m.Span.Start, m.Span.Length) })
            .ToList();
        var cut = QuoteCutter.Cut(source.Text, passage.Span, HitWindow.Of(matched, passage.Span, Longest), Longest);
        var fact = facts
            .OrderByDescending(f => matched.Exists(m => m.Span.Overlaps(f.Span)))
            .ThenBy(f => f.Number)
            .FirstOrDefault();
        return new Hit(
            source.Line,
            passage.Span,
            passage.IsTitle,
            QuoteParts.Of(source.Text, cut, matched.Select(m => m.Span)),
            QuoteParts.IsCutBefore(source.Text, passage.Span, cut),
            QuoteParts.IsCutAfter(source.Text, passage.Span, cut),
            fact is null ? null : new FactPlace(source.Line.Id, fact.Number),
            SourceBlocks.At(source.Text, passage.Span.Start).Start,
            names.RoundsOf(PackedValues.Read(passage.Rounds)),
            [
                .. matched
                    .Select(m => new HitReason(m.Span.In(source.Text), m.Rule, m.Asked))
                    .Distinct()
                    .OrderBy(reason => reason.Rule)
                    .Take(MostReasons),
            ]);
    }

    private sealed record Place(int Passage, int Number, int Start, int Length)
    {
        public TextSpan Span => new(Start, Length);
    }
}
