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
    public RoundCard? Latest => Rounds.LastOrDefault(card => card.Round.IsDocumented);
}
