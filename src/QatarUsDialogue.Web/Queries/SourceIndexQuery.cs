using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the list of sources.</summary>
public sealed class SourceIndexQuery(ArchiveContext context)
{
    public IReadOnlyList<SourceIndexLine> Read()
    {
        var rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        var spoken = context.Facts
            .Where(fact => fact.DialogueKey != null)
            .Select(fact => new { fact.SourceId, fact.DialogueKey })
            .Distinct()
            .ToList()
            .ToLookup(row => row.SourceId, row => row.DialogueKey!, StringComparer.Ordinal);
        return
        [
            .. SourceLines.Read(context).Select(source => new SourceIndexLine(
                source,
                [
                    .. rounds
                        .Where(round => round.Key == source.RoundKey || spoken[source.Id].Contains(round.Key))
                        .OrderByDescending(round => round.Key == source.RoundKey),
                ])),
        ];
    }
}
