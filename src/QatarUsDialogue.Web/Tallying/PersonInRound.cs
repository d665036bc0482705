using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>What sources say a person was in one round that pages list, or outside of rounds: the fact with the office, else with the name.</summary>
public sealed class PersonInRound
{
    public required string PersonKey { get; init; }

    /// <summary>A round, or a place as in <see cref="TopicTally"/>.</summary>
    public required string DialogueKey { get; init; }
    public required string SourceId { get; init; }
    public required int Number { get; init; }

    /// <summary>The highest that any source gives them there; null for a body.</summary>
    public ParticipantRole? Role { get; init; }
}
