namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>What a citation is of, as programs for references tell their kinds apart.</summary>
public enum WorkKind
{
    /// <summary>A round of the dialogue: an event.</summary>
    Event,

    /// <summary>A document by which two sides bind themselves.</summary>
    Treaty,

    /// <summary>Any other paper: a letter or a statement of intent, a purchase.</summary>
    Paper,

    /// <summary>An article of a newspaper, whole or by one passage.</summary>
    NewsArticle,

    /// <summary>An article whose publisher is not known.</summary>
    WebPage,
}
