using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>What a person says that one article says.</summary>
public sealed record Expectation
{
    public required ArticleScope Scope { get; init; }

    /// <summary>Null where no day of publication is printed and none can be concluded.</summary>
    public DateOnly? Published { get; init; }
    public Basis? Basis { get; init; }
    public string? Outlet { get; init; }
    public required bool HasTitle { get; init; }

    /// <summary>The words of the headline's line; null where nobody wrote them down.</summary>
    public string? Headline { get; init; }
    public IReadOnlyList<ExpectedRound> Rounds { get; init; } = [];
    public IReadOnlyList<ExpectedPerson> People { get; init; } = [];
    public IReadOnlyList<ExpectedTopic> Topics { get; init; } = [];
    public IReadOnlyList<ExpectedAgreement> Agreements { get; init; } = [];
    public IReadOnlyList<ExpectedAmount> Amounts { get; init; } = [];
}
