namespace QatarUsDialogue.Web.Queries;

/// <summary>Something about a round that no source of the archive tells.</summary>
public enum SilenceKind
{
    Number,
    Date,
    Day,
    City,
    Chairs,
    Proceedings,
    Documents,
    Signature,
    DocumentCount,
}
