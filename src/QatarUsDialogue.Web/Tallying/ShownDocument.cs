namespace QatarUsDialogue.Web.Tallying;

/// <summary>A document of a round that is among the first, which pages show of it.</summary>
public sealed class ShownDocument
{
    /// <summary>The most of one round; the others the ledger lists.</summary>
    public const int Most = 30;

    public required string DialogueKey { get; init; }
    public required string AgreementKey { get; init; }
}
