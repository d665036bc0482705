namespace QatarUsDialogue.Web.Tallying;

/// <summary>Words that name a topic, as sources print them; the most frequent first.</summary>
public sealed class TopicForm
{
    /// <summary>The most of one topic.</summary>
    public const int Most = 60;

    public required string TopicKey { get; init; }
    public required int Order { get; init; }
    public required string Form { get; init; }
}
