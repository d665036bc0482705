using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Words of a source, exactly, with the place to read on.</summary>
/// <param name="Outlet">The publisher; null where it is not known.</param>
/// <param name="IsCutBefore">True where the sentence begins before the quoted words.</param>
public sealed record Quotation(
    FactKind Kind,
    IReadOnlyList<QuotePart> Parts,
    FactPlace Place,
    Label? Outlet,
    bool IsCutBefore,
    bool IsCutAfter);
