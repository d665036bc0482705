namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>How a part of a captured page is shown.</summary>
public enum SectionKind
{
    Paragraph,
    Title,

    /// <summary>Captions, credits, datelines and the like: small, in their place.</summary>
    Small,

    /// <summary>A post of a social network that the article holds.</summary>
    Tweet,

    /// <summary>The publisher's own machine summary.</summary>
    Summary,

    /// <summary>What came with the page and belongs to other stories.</summary>
    Noise,
}
