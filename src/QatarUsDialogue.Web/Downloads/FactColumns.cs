using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The columns of facts, in their order. What each means is told in <c>fields.yaml</c>.</summary>
public static class FactColumns
{
    public static IReadOnlyList<Column<FactRow>> All { get; } =
    [
        new("id", row => row.Fact.Id),
        new("source", row => row.Source.Id),
        new("number", row => row.Fact.Number),
        new("kind", row => Code.Of(row.Fact.Kind)),
        new("basis", row => Code.Of(row.Fact.Basis)),
        new("text", row => row.Fact.Text),
        new("start", row => row.Fact.Start),
        new("end", row => row.Fact.Span.End),
        new("passage", row => row.Fact.Passage.In(row.Source.Text)),
        new("passage_start", row => row.Fact.Passage.Start),
        new("passage_end", row => row.Fact.Passage.End),
        new("rule", row => row.Fact.Rule),
        new("round", row => row.Fact.DialogueKey),
        new("event", row => row.Fact.EventField),
        new("earliest", row => row.Fact.Earliest),
        new("latest", row => row.Fact.Latest),
        new("city", row => row.Fact.City),
        new("topic", row => row.Fact.TopicKey),
        new("topic_ar", row => row.Note.Meaning.Topic?.Name.Ar),
        new("topic_en", row => row.Note.Meaning.Topic?.Name.En),
        new("person", row => row.Fact.PersonKey),
        new("person_ar", row => row.Note.Meaning.Person?.Ar),
        new("person_en", row => row.Note.Meaning.Person?.En),
        new("form", row => row.Fact.Form),
        new("office", row => row.Fact.Office),
        new("role", row => row.Fact.Role is { } role ? Code.Of(role) : null),
        new("document", row => row.Fact.AgreementKey),
        new("amount", row => row.Fact.Amount),
        new("currency", row => row.Fact.Currency),
        new("period", row => row.Fact.Period),
        new("inferred_by", row => row.Fact.InferredBy is { } kind ? Code.Of(kind) : null),
        new("inferred_from", row => row.Fact.InferredFrom),
        new("correction_ar", row => row.Note.Correction?.Ar),
        new("correction_en", row => row.Note.Correction?.En),
        new("outlet", row => row.Source.Outlet),
        new("published", row => row.Source.Published),
        new("sha256", row => row.Source.Sha256),
    ];
}
