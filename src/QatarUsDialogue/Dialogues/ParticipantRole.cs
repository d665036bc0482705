namespace QatarUsDialogue.Dialogues;

public enum ParticipantRole
{
    Chair,
    Participant,
    Mentioned,
}
