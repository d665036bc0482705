namespace QatarUsDialogue.Web.Tallying;

/// <summary>
/// What the ledger offers to choose, and how many documents each choice finds. Of rounds only those that pages list, so that
/// there are never more than some hundreds.
/// </summary>
public sealed class LedgerTally
{
    /// <summary>As the address of the ledger has it: <c>kind=Agreement</c>, or <c>status=Signed&amp;year=2018</c>.</summary>
    public required string Choice { get; init; }
    public required int Documents { get; init; }
}
