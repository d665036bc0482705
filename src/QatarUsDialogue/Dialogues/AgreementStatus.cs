namespace QatarUsDialogue.Dialogues;

public enum AgreementStatus
{
    Signed,
    Amended,
    Announced,
    Pledged,
    Planned,
    Discussed,
    Welcomed,
}
