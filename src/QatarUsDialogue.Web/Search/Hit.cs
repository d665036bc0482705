using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">Where it stands in its source, in UTF-16 code units.</param>
/// <param name="Fact">The first fact among the words that were found, or in the passage; null where there is none.</param>
/// <param name="Paragraph">Where the passage's paragraph begins in its source, for a passage without facts.</param>
/// <param name="Why">The rules that matched, the closest first.</param>
public sealed record Hit(
    SourceLine Source,
    TextSpan Passage,
    bool IsTitle,
    IReadOnlyList<QuotePart> Parts,
    bool IsCutBefore,
    bool IsCutAfter,
    FactPlace? Fact,
    int Paragraph,
    IReadOnlyList<RoundLine> Rounds,
    IReadOnlyList<HitReason> Why);
