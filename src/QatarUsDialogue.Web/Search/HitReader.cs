using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;
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

    /// <param name="isEstimate">True where the passages have to be read to know whether they answer.</param>
    public IReadOnlyList<Hit> Read(IReadOnlyList<FoundPlace> places, SearchPlan plan, bool isEstimate)
    {
        var found = Passages([.. places.Select(place => place.Id)]);
        var ids = found.Select(p => p.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var sources = context.Sources.Where(s => ids.Contains(s.Id)).ToList().ToDictionary(s => s.Id, StringComparer.Ordinal);
        var facts = context.Facts.Where(f => ids.Contains(f.SourceId)).Select(f => new Place(f.SourceId, f.Number, f.Start, f.Length)).ToLookup(f => f.SourceId, StringComparer.Ordinal);
        var matcher = new WordMatcher(plan);
        var judge = new PassageJudge(plan);
        return
        [
            .. found
                .Where(passage => !isEstimate || judge.Answers(SearchTerms.Of(passage.Span.In(sources[passage.SourceId].Text))))
                .Select(passage => Hit(passage, sources[passage.SourceId], facts[passage.SourceId], matcher)),
        ];
    }

    private List<Passage> Passages(IReadOnlyList<int> ids)
    {
        var passages = context.Passages.Where(p => ids.Contains(p.Id)).ToDictionary(p => p.Id);
        return [.. ids.Select(id => passages[id])];
    }

    private Hit Hit(Passage passage, Source source, IEnumerable<Place> facts, WordMatcher matcher)
    {
        var matched = matcher.Find(passage.Span.In(source.Text))
            .Select(m => m with { Span = new TextSpan(passage.Span.Start + m.Span.Start, m.Span.Length) })
            .ToList();
        var cut = QuoteCutter.Cut(source.Text, passage.Span, HitWindow.Of(matched, passage.Span, Longest), Longest);
        var fact = facts.Where(f => passage.Span.Contains(f.Span))
            .OrderByDescending(f => matched.Exists(m => m.Span.Overlaps(f.Span)))
            .ThenBy(f => f.Number)
            .FirstOrDefault();
        var rounds = PackedValues.Read(passage.Rounds);
        return new Hit(
            SourceLines.Line(source, 0),
            passage.Span,
            passage.IsTitle,
            QuoteParts.Of(source.Text, cut, matched.Select(m => m.Span)),
            QuoteParts.IsCutBefore(source.Text, passage.Span, cut),
            QuoteParts.IsCutAfter(source.Text, passage.Span, cut),
            fact is null ? null : new FactPlace(source.Id, fact.Number),
            ParagraphAt(source, passage.Span.Start),
            [.. names.Rounds.Where(round => rounds.Contains(round.Key, StringComparer.Ordinal))],
            [
                .. matched
                    .Select(m => new HitReason(m.Span.In(source.Text), m.Rule, m.Asked))
                    .Distinct()
                    .OrderBy(reason => reason.Rule)
                    .Take(MostReasons),
            ]);
    }

    private static int ParagraphAt(Source source, int start) =>
        SourceBlocks.Of(source.Text, [], null).Last(block => block.Span.Start <= start).Span.Start;

    private sealed record Place(string SourceId, int Number, int Start, int Length)
    {
        public TextSpan Span => new(Start, Length);
    }
}
