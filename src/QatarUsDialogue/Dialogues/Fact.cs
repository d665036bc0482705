using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>One thing a source says, with the words that say it. Shown as a numbered mark on the source page.</summary>
public sealed class Fact
{
    /// <summary>Permanent: made of the source's file, the kind and the words, so that no other article and no renumbering changes it.</summary>
    public required string Id { get; init; }
    public required string SourceId { get; init; }

    /// <summary>1…n in reading order within the source.</summary>
    public required int Number { get; init; }
    public required FactKind Kind { get; init; }
    public required Basis Basis { get; init; }

    /// <summary>Start and length of the words, in UTF-16 code units of the captured text.</summary>
    public required int Start { get; init; }
    public required int Length { get; init; }

    /// <summary>Exactly the words at the span.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence around the words, for quoting.</summary>
    public required int PassageStart { get; init; }
    public required int PassageLength { get; init; }

    /// <summary>The extractor and its version.</summary>
    public required string Rule { get; init; }

    /// <summary>The round the words speak of; null where they speak of none.</summary>
    public string? DialogueKey { get; init; }

    /// <summary>What the words stand for, one of these by kind: a topic, a person or body, a document.</summary>
    public string? TopicKey { get; init; }
    public string? PersonKey { get; init; }
    public string? AgreementKey { get; init; }

    /// <summary>For events: <c>published</c>, <c>round</c> (the naming of a round), <c>date</c> or <c>city</c>.</summary>
    public string? EventField { get; init; }

    /// <summary>For persons: the fullest name and the office that the article gives them.</summary>
    public string? Name { get; init; }
    public string? Office { get; init; }
    public ParticipantRole? Role { get; init; }

    /// <summary>For persons and bodies: the name as printed in these words.</summary>
    public string? Form { get; init; }

    /// <summary>For events and dates.</summary>
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }
    public string? City { get; init; }

    /// <summary>For figures: minor units are not used; whole units of the currency.</summary>
    public long? Amount { get; init; }
    public string? Currency { get; init; }

    /// <summary>ISO 8601 period over which an amount runs, as <c>P5Y</c>.</summary>
    public string? Period { get; init; }

    /// <summary>How an inferred date was concluded, and the day that it leans on. Null for what is stated.</summary>
    public DateInferenceKind? InferredBy { get; init; }
    public DateOnly? InferredFrom { get; init; }
    public DateInference? Inference => InferredBy is { } kind && InferredFrom is { } day ? new(kind, day) : null;
    public TextSpan Span => new(Start, Length);
    public TextSpan Passage => new(PassageStart, PassageLength);
}
