namespace QatarUsDialogue.Web.Tallying;

/// <summary>A fact on a topic whose passage is among the first that a page quotes of a round, or of a place that is none.</summary>
public sealed class TopicWords
{
    /// <summary>The most passages of one topic and round.</summary>
    public const int Most = 12;

    public required string TopicKey { get; init; }

    /// <summary>A round, or a place as in <see cref="TopicTally"/>.</summary>
    public required string DialogueKey { get; init; }
    public required string SourceId { get; init; }
    public required int Number { get; init; }

    /// <summary>Which of the passages it is, from 0.</summary>
    public required int Passage { get; init; }
}
