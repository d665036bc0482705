namespace QatarUsDialogue.Segmentation;

public enum TokenKind
{
    Word,
    Number,
    Mark,
}
