namespace QatarUsDialogue.Web.Tallying;

/// <summary>A day before the first round that sources name, and one fact that names it; the earliest day first.</summary>
public sealed class EarlyContact
{
    /// <summary>The most that the list of rounds shows: those that most sources name.</summary>
    public const int MostShown = 5;

    /// <summary>The place among all, from 1.</summary>
    public required int Order { get; init; }
    public required string SourceId { get; init; }
    public required int Number { get; init; }

    /// <summary>How many sources name the day.</summary>
    public required int Sources { get; init; }

    /// <summary>Whether it is among those that the list of rounds shows.</summary>
    public required bool IsShown { get; init; }
}
