namespace QatarUsDialogue.Dialogues;

/// <summary>The five kinds of fact a reader can show or hide on a source page.</summary>
public enum FactKind
{
    Event,
    Person,
    Document,
    Topic,
    Figure,
}
