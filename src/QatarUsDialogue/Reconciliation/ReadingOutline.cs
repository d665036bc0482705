using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// What of a reading counts beyond its own article. It is small, so that those of all articles can be held at once; the
/// reading itself is asked for again when its article is written.
/// </summary>
internal sealed record ReadingOutline(string File, ArticleScope Scope, DateOnly? Published)
{
    public RoundOutline[] Rounds { get; init; } = [];
    public DocumentOutline[] Documents { get; init; } = [];

    /// <summary>How many passages of the article can be searched.</summary>
    public int Passages { get; init; }

    public static ReadingOutline Of(Reading reading, WordPool pool) =>
        new(reading.Article.File, reading.Scope, reading.Published?.Date)
        {
            Rounds = [.. reading.Rounds.Select(round => new RoundOutline(round.Number, round.Status))],
            Documents = reading.Scope == ArticleScope.None ? [] : [.. reading.Agreements.Select(a => DocumentOutline.Of(a, reading, pool))],
            Passages = PassageWriting.Count(reading),
        };
}
