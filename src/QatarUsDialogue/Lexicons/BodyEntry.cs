namespace QatarUsDialogue.Lexicons;

/// <summary>A government body, agency, organisation, company or news outlet.</summary>
/// <param name="Kind"><c>government</c>, <c>agency</c>, <c>organisation</c>, <c>company</c> or <c>outlet</c>.</param>
/// <param name="Country">ISO 3166 code in lower case, or null.</param>
public sealed record BodyEntry(
    string Key, string Kind, string Ar, string En, string? Country, IReadOnlyList<string> Forms);
