namespace QatarUsDialogue.Web.Tallying;

/// <summary>A fact that names a day before the first round; of each day one, the earliest day first.</summary>
public sealed class EarlyContact
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 40;

    public required int Order { get; init; }
    public required string SourceId { get; init; }
    public required int Number { get; init; }
}
