using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Reads the words that values rest on.</summary>
public sealed class Evidences(ArchiveContext context, ApiLinks links)
{
    public IReadOnlyDictionary<string, Evidence> Read(IEnumerable<string?> facts)
    {
        var ids = facts.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == 0
            ? new Dictionary<string, Evidence>()
            : context.Facts.AsNoTracking()
                .Where(fact => ids.Contains(fact.Id))
                .AsEnumerable()
                .ToDictionary(fact => fact.Id, Of, StringComparer.Ordinal);
    }

    /// <summary>The first of some facts in the order of sources; null where there is none.</summary>
    public Evidence? First(IQueryable<Fact> facts) =>
        facts.OrderBy(fact => fact.SourceId).ThenBy(fact => fact.Number).FirstOrDefault() is { } first ? Of(first) : null;

    public Evidence Of(Fact fact) => new()
    {
        Fact = fact.Id,
        Source = fact.SourceId,
        Start = fact.Start,
        Length = fact.Length,
        Text = fact.Text,
        Tag = Tags.Of(fact.Basis),
        Links = links.Fact(fact.Id),
    };
}
