using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Quotes the sentences around facts, with the words of the facts marked.</summary>
public sealed class PassageQuoter
{
    private static readonly KeptQuery<string[], Row> ByIds = new((archive, ids) => archive.Sources
        .Where(source => ids.Contains(source.Id))
        .Select(source => new Row(source.Id, source.Text, source.Outlet, source.OutletEn)));

    private readonly Dictionary<string, (string Text, Label? Outlet)> _sources;

    private PassageQuoter(Dictionary<string, (string Text, Label? Outlet)> sources)
    {
        _sources = sources;
    }

    public static PassageQuoter For(ArchiveContext context, IEnumerable<Fact> facts)
    {
        string[] ids = [.. facts.Select(fact => fact.SourceId).Distinct(StringComparer.Ordinal)];
        return new PassageQuoter(ids.Length == 0
            ? []
            : ByIds.Ask(context, ids).ToDictionary(source => source.Id, source => (source.Text, Outlets.Of(source.Outlet, source.OutletEn)), StringComparer.Ordinal));
    }

    /// <summary>One quotation of one passage; the facts all stand in it.</summary>
    public Quotation Quote(IEnumerable<Fact> factsOfPassage, int limit = int.MaxValue)
    {
        var facts = factsOfPassage.OrderBy(fact => fact.Start).ThenBy(fact => fact.Number).ToList();
        var first = facts[0];
        var (text, outlet) = _sources[first.SourceId];
        var passage = first.PassageLength > 0 ? first.Passage : first.Span;
        var cut = QuoteCutter.Cut(text, passage, first.Span, limit);
        return new Quotation(
            first.Kind,
            QuoteParts.Of(text, cut, facts.Select(fact => fact.Span)),
            new FactPlace(first.SourceId, first.Number),
            outlet,
            QuoteParts.IsCutBefore(text, passage, cut),
            QuoteParts.IsCutAfter(text, passage, cut));
    }

    private sealed record Row(string Id, string Text, string? Outlet, string? OutletEn);
}
