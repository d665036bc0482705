namespace QatarUsDialogue.Web.Tallying;

/// <summary>A document among those that one choice of the ledger finds, in the ledger's order.</summary>
public sealed class LedgerPlace
{
    /// <summary>The choice that finds all.</summary>
    public const string All = "";

    /// <summary>As the address of the ledger has it: <c>kind=Agreement</c>.</summary>
    public required string Choice { get; init; }

    /// <summary>From 0; the same under every choice.</summary>
    public required int Place { get; init; }
    public required string AgreementKey { get; init; }
}
