using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The home page.</summary>
/// <param name="Rounds">Oldest first, always: the page turns the order.</param>
/// <param name="Chosen">The topic the reader asked for; null where none.</param>
public sealed record HomeView(
    HomeFigures Figures,
    IReadOnlyList<RoundCard> Rounds,
    Precursors Precursors,
    IReadOnlyList<TopicChoiceGroup> Choices,
    TopicChoice? Chosen,
    IReadOnlyList<TopicRow> TopicRows)
{
    /// <summary>The latest round that was held and whose day is known; a round without a day may be any.</summary>
    public RoundCard? Latest => Rounds
        .Where(card => card.Round is { IsDocumented: true, Status: RoundStatus.Held, Date: not null })
        .MaxBy(card => card.Round.Date!.Value.Latest);
}
