using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What words stand for, before the fact has its number and its passage.</summary>
/// <param name="Value">What makes two facts on the same words different facts. Made of the article alone.</param>
internal sealed record FactDraft(FactKind Kind, Evidence Evidence, string Value)
{
    public Basis Basis { get; init; }
    public string? DialogueKey { get; init; }
    public string? TopicKey { get; init; }
    public string? PersonKey { get; init; }
    public string? AgreementKey { get; init; }
    public string? EventField { get; init; }
    public string? Name { get; init; }
    public string? Form { get; init; }
    public string? Office { get; init; }
    public ParticipantRole? Role { get; init; }
    public DateRange? Date { get; init; }
    public string? City { get; init; }
    public long? Amount { get; init; }
    public string? Currency { get; init; }
    public string? Period { get; init; }
    public DateInference? Inference { get; init; }
}
