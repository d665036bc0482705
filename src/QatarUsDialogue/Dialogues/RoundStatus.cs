namespace QatarUsDialogue.Dialogues;

/// <summary>Whether a round is told as past, announced with its day, or only foreseen.</summary>
public enum RoundStatus
{
    Held,
    Announced,
    Planned,
}
