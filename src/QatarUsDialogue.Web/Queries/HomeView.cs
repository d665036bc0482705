namespace QatarUsDialogue.Web.Queries;

/// <summary>The home page.</summary>
/// <param name="Rounds">Oldest first, always: the page turns the order. Of many rounds one part.</param>
/// <param name="Parts">All parts.</param>
/// <param name="Unlisted">How many rounds are in none of them, because nobody gives them a number.</param>
/// <param name="Latest">The latest round that was held and whose day is known; a round without a day may be any.</param>
/// <param name="Chosen">The topic the reader asked for; null where none.</param>
public sealed record HomeView(
    HomeFigures Figures,
    IReadOnlyList<RoundCard> Rounds,
    IReadOnlyList<IReadOnlyList<RoundLine>> Parts,
    int Unlisted,
    RoundLine? Latest,
    Precursors Precursors,
    IReadOnlyList<TopicChoiceGroup> Choices,
    TopicChoice? Chosen,
    IReadOnlyList<TopicRow> TopicRows);
