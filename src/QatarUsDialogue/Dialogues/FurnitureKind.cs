namespace QatarUsDialogue.Dialogues;

public enum FurnitureKind
{
    Metadata,
    Breadcrumb,
    Dateline,
    Caption,
    Chrome,
    Summary,
    Tweet,
    Credit,
    Keywords,
    RelatedLinks,
    OtherStory,
}
