namespace QatarUsDialogue.Web.Queries;

/// <summary>What is known of a topic in a round.</summary>
public enum SquareState
{
    Present,
    Current,
    NotMentioned,

    /// <summary>The round has no source: whether the topic was discussed is not known.</summary>
    NoSource,
}
