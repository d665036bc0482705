namespace QatarUsDialogue.Web.Tallying;

/// <summary>A topic that stands in the same passages as another one, and in how many.</summary>
public sealed class TopicCompanion
{
    /// <summary>The most of one topic.</summary>
    public const int Most = 6;

    public required string TopicKey { get; init; }
    public required int Order { get; init; }
    public required string Companion { get; init; }
    public required int Passages { get; init; }
}
