using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A round as lists and charts need it.</summary>
public sealed record RoundLine(
    string Key,
    int? Number,
    Basis NumberBasis,
    bool IsDocumented,
    RoundStatus Status,
    DateRange? Date,
    Basis? DateBasis,
    string? City,
    Basis? CityBasis)
{
    public static RoundLine Of(Dialogue dialogue) => new(
        dialogue.Key,
        dialogue.Number,
        dialogue.NumberBasis,
        dialogue.IsDocumented,
        dialogue.Status,
        Range(dialogue.Earliest, dialogue.Latest),
        dialogue.DateBasis,
        dialogue.City,
        dialogue.CityBasis);

    internal static DateRange? Range(DateOnly? earliest, DateOnly? latest) =>
        earliest is { } first ? new DateRange(first, latest ?? first) : null;
}
