namespace QatarUsDialogue.Web.Tallying;

/// <summary>A name of a person or a body as sources print it; the most frequent first.</summary>
public sealed class PersonForm
{
    /// <summary>The most of one person.</summary>
    public const int Most = 60;

    public required string PersonKey { get; init; }
    public required int Order { get; init; }
    public required string Form { get; init; }
    public required int Count { get; init; }

    /// <summary>True where every text that has it leaves to be concluded who is meant.</summary>
    public required bool IsInferred { get; init; }
}
