namespace QatarUsDialogue.Web.Harvesting;

/// <summary>What there are records of, in the order in which they are listed.</summary>
public enum HarvestKind
{
    Agreement,
    Round,
    Source,
    GoneAgreement,
    GoneSource,
}
