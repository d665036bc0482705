namespace QatarUsDialogue.Web.Queries;

/// <summary>What sources may say differently of one document.</summary>
public enum DocumentDifference
{
    Status,
    Date,
    Amount,
}
