namespace QatarUsDialogue.Web.Tallying;

/// <summary>A document of a round that is among the first, which pages show of it.</summary>
public sealed class ShownDocument
{
    /// <summary>The most of one round: where two are compared, on its own page, in the list of rounds. The others the ledger lists.</summary>
    public const int Most = 30;
    public const int MostOnItsPage = 10;
    public const int MostInTheList = 6;

    public required string DialogueKey { get; init; }
    public required string AgreementKey { get; init; }

    /// <summary>The place among those of its round, from 0.</summary>
    public required int Order { get; init; }
}
