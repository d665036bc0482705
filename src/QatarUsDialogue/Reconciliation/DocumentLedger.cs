using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes the documents as the ledger lists them, each with the words that are quoted for it.</summary>
internal sealed class DocumentLedger(IReadOnlyList<KnownDocument> documents, EnglishNames english, DecisionLog log)
{
    private readonly RelatedDocuments _related = new(documents);

    public IReadOnlyList<Agreement> Write()
    {
        var agreements = new List<Agreement>();
        foreach (var document in documents)
        {
            if (FactOf(document) is { } fact)
            {
                agreements.Add(Agreement(document, fact, agreements.Count + 1));
            }
            else
            {
                log.SetAside($"document {document.Key}", "None of its words stand in the text where the reading says.");
            }
        }

        var kept = agreements.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        agreements.ForEach(a => a.Related.RemoveAll(key => !kept.Contains(key)));
        return agreements;
    }

    private static string? FactOf(KnownDocument document) =>
        document.Tellings.Prepend(document.Taken).Select(t => t.FactId).FirstOrDefault(id => id is not null);

    private Agreement Agreement(KnownDocument document, string fact, int order)
    {
        var taken = document.Taken.Agreement;
        var all = document.Tellings.Select(t => t.Agreement).Prepend(taken).ToList();
        var amount = all.Select(a => a.Amount).FirstOrDefault(a => a is not null);
        var parties = all.Select(a => a.Parties).FirstOrDefault(p => p.Count > 0) ?? [];
        var date = all.Select(a => a.Date).FirstOrDefault(d => d is not null);
        return new()
        {
            Key = document.Key,
            Kind = taken.Kind,
            Status = taken.Status,
            Standing = document.Standing,
            Subject = taken.Subject,
            Count = taken.Count,
            DialogueKey = document.First.DialogueKey,
            Parties = [.. parties],
            PartiesEn = [.. parties.Select(party => english.Of(party) ?? string.Empty)],
            Amount = amount?.Value,
            Currency = amount?.Currency,
            Earliest = date?.Earliest,
            Latest = date?.Latest,
            FactId = fact,
            Topics = [.. DocumentTopics.Of(document)],
            Tellings = [.. document.Tellings.OrderBy(t => t.Source.Id, StringComparer.Ordinal).ThenBy(t => t.Position).Select((t, index) => Telling(t, t == document.Taken, index + 1))],
            Related = [.. _related.Of(document).Select(d => d.Key)],
            Order = order,
        };
    }

    private static Telling Telling(DocumentTelling telling, bool isTaken, int order) => new()
    {
        Order = order,
        SourceId = telling.Source.Id,
        Subject = telling.Agreement.Subject,
        Status = telling.Agreement.Status,
        Earliest = telling.Agreement.Date?.Earliest,
        Latest = telling.Agreement.Date?.Latest,
        Amount = telling.Agreement.Amount?.Value,
        Currency = telling.Agreement.Amount?.Currency,
        IsTaken = isTaken,
        IsReport = telling.IsReport,
    };
}
