namespace QatarUsDialogue.Web.Queries;

/// <summary>A name or a statement in Arabic and, where the lexicon or a record has it, in English.</summary>
public sealed record Label(string Ar, string? En = null)
{
    /// <summary>English words that are missing or only repeat the Arabic ones are none.</summary>
    public static Label Of(string ar, string? en) => new(ar, string.IsNullOrEmpty(en) || en == ar ? null : en);
}
