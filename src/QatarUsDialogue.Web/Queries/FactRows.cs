using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads facts for tables, source by source in reading order, holding one source's text at a time.</summary>
public sealed class FactRows(ArchiveContext context)
{
    public IEnumerable<FactRow> All() => Of(context.Facts);

    public IEnumerable<FactRow> OfSource(string id) => Of(context.Facts.Where(fact => fact.SourceId == id));

    public IEnumerable<FactRow> OfRound(string key) => Of(context.Facts.Where(fact => fact.DialogueKey == key));

    private IEnumerable<FactRow> Of(IQueryable<Fact> chosen)
    {
        var notes = FactNotes.OfAll(context);
        foreach (var id in chosen.Select(fact => fact.SourceId).Distinct().OrderBy(id => id).ToList())
        {
            var source = context.Sources.AsNoTracking().Single(source => source.Id == id);
            foreach (var fact in chosen.AsNoTracking().Where(fact => fact.SourceId == id).OrderBy(fact => fact.Number))
            {
                if (FactNotes.IsVerbatim(source.Text, fact))
                {
                    yield return new FactRow(source, fact, notes.Of(fact));
                }
            }
        }
    }
}
