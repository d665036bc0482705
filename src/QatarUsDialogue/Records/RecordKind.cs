namespace QatarUsDialogue.Records;

public enum RecordKind
{
    Round,
    Precursor,
    Article,
}
