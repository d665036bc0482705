using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one source.</summary>
/// <param name="Rounds">The rounds its words speak of; the one it is about first.</param>
/// <param name="Misprints">Words that are printed wrongly, as editors marked them.</param>
/// <param name="PublishedInference">How an inferred day of publication was concluded.</param>
public sealed record SourceView(
    SourceLine Source,
    string Text,
    IReadOnlyList<FurniturePart> Furniture,
    IReadOnlyList<RoundLine> Rounds,
    DateInference? PublishedInference,
    IReadOnlyList<FactNote> Facts,
    IReadOnlyList<TextSpan> Misprints,
    IReadOnlyList<RecordBlock> Records);
