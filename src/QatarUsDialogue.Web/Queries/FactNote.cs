using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A fact of a source with what was understood of it.</summary>
/// <param name="Correction">What an editor's record says against the words; null where nothing.</param>
public sealed record FactNote(
    string Id,
    int Number,
    FactKind Kind,
    Basis Basis,
    TextSpan Span,
    string Text,
    FactMeaning Meaning,
    DateInference? Inference,
    Label? Correction)
{
    /// <summary>True for a short name that no word of its article explains: the lexicon tells whom it means.</summary>
    public bool IsShortName => Kind == FactKind.Person && Basis == Basis.Inferred;
}
