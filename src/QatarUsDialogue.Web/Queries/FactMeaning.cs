using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What the words of a fact stand for. Which parts are filled depends on the kind.</summary>
public sealed record FactMeaning
{
    public string? EventField { get; init; }
    public RoundLine? Round { get; init; }
    public DateRange? Date { get; init; }
    public string? City { get; init; }
    public TopicLine? Topic { get; init; }
    /// <summary>The key of the person or body: every one that a source names has a page.</summary>
    public string? PersonKey { get; init; }
    public Label? Person { get; init; }
    public Label? Office { get; init; }
    public ParticipantRole? Role { get; init; }
    public DocumentLine? Document { get; init; }
    public long? Amount { get; init; }
    public string? Currency { get; init; }
    public string? Period { get; init; }
}
