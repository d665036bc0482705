namespace QatarUsDialogue.Dialogues;

public enum AgreementKind
{
    Agreement,
    Arrangement,
    MemorandumOfUnderstanding,
    Declaration,
    LetterOfIntent,
    StatementOfIntent,
    Deal,
}
