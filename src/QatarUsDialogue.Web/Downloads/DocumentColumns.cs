using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The columns of documents, in their order. What each means is told in <c>fields.yaml</c>.</summary>
public static class DocumentColumns
{
    private const string Between = " | ";

    public static IReadOnlyList<Column<DocumentRow>> All { get; } =
    [
        new("id", row => row.Agreement.Key),
        new("kind", row => Code.Of(row.Agreement.Kind)),
        new("status", row => Code.Of(row.Agreement.Status)),
        new("standing", row => Code.Of(row.Agreement.Standing)),
        new("subject", row => row.Agreement.Subject),
        // Several without a number are told by an empty cell, never by 0.
        new("count", row => row.Agreement.Count > 0 ? row.Agreement.Count : null),
        new("round", row => row.Agreement.DialogueKey),
        new("earliest", row => row.Agreement.Earliest),
        new("latest", row => row.Agreement.Latest),
        new("parties_ar", row => string.Join(Between, row.Agreement.Parties)),
        new("parties_en", row => string.Join(Between, row.Agreement.PartiesEn)),
        new("amount", row => row.Agreement.Amount),
        new("currency", row => row.Agreement.Currency),
        new("topics", row => string.Join(Between, row.Agreement.Topics)),
        new("related", row => string.Join(Between, row.Agreement.Related)),
        new("fact", row => row.Agreement.FactId),
        new("source", row => row.SourceId),
        new("dispute_ar", row => row.Dispute?.Ar),
        new("dispute_en", row => row.Dispute?.En),
    ];
}
