using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Rendering.Weaving;

/// <summary>Home pages of rounds that never were, for the chart alone.</summary>
internal static class WeaveSketch
{
    public static HomeView View(params RoundCard[] cards) => new(
        new HomeFigures(cards.Length, 0, 0, 0, 0),
        cards,
        [],
        0,
        null,
        Precursors.None,
        [],
        null,
        []);

    public static HomeView WithDocumentsBefore(this HomeView view, int documents, DateOnly day) => view with
    {
        Precursors = Precursors.None with
        {
            Documents = [.. Enumerable.Range(0, documents).Select(number => Document(number) with { Date = DateRange.Day(day) })],
            Sources = 1,
            Years = (day.Year, day.Year),
        },
    };

    public static HomeView WithTopics(this HomeView view, params string[] names) => view with
    {
        Precursors = view.Precursors with { Sources = 1 },
        TopicRows =
        [
            .. names.Select(name => new TopicRow(
                name, new Label(name, name), 3, view.Rounds.ToDictionary(card => card.Round.Key, _ => 5), 0, 3 + (5 * view.Rounds.Count))),
        ],
    };

    public static RoundCard Round(string key, string? city, int year, bool isDocumented = true, int documents = 0) =>
        Round(key, city, new DateOnly(year, 6, 1), isDocumented, documents);

    public static RoundCard Round(string key, string? city, DateOnly? day, bool isDocumented = true, int documents = 0) => new(
        new RoundLine(
            key,
            null,
            Basis.Stated,
            isDocumented,
            RoundStatus.Held,
            day is { } known ? DateRange.Day(known) : null,
            Basis.Stated,
            city,
            Basis.Stated),
        null,
        new RoundNeighbours(null, null),
        [],
        0,
        [],
        0,
        [],
        [.. Enumerable.Range(0, documents).Select(Document)],
        documents,
        RoundSources.None,
        null,
        null,
        null);

    private static DocumentLine Document(int number) => new(
        $"document-{number}",
        AgreementKind.Agreement,
        AgreementStatus.Signed,
        AgreementStanding.Round,
        "اتفاقية",
        1,
        null,
        null,
        [],
        null,
        null,
        [],
        [],
        new FactPlace("000", 1),
        null);
}
