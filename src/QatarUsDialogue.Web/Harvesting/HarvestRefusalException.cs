namespace QatarUsDialogue.Web.Harvesting;

/// <summary>A request of a harvester that cannot be answered, by the code that OAI-PMH has for it.</summary>
public sealed class HarvestRefusalException(string code, string words) : Exception(words)
{
    public const string BadVerb = "badVerb";
    public const string BadArgument = "badArgument";
    public const string BadResumptionToken = "badResumptionToken";
    public const string CannotDisseminateFormat = "cannotDisseminateFormat";
    public const string IdDoesNotExist = "idDoesNotExist";
    public const string NoRecordsMatch = "noRecordsMatch";

    public string Code => code;

    /// <summary>True where the request was not understood, so that the answer does not repeat its arguments.</summary>
    public bool IsOfArguments => code is BadVerb or BadArgument;
}
