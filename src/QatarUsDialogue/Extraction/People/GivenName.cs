namespace QatarUsDialogue.Extraction.People;

/// <param name="Length">Tokens it takes; 0 for no name.</param>
internal readonly record struct GivenName(int Length, GivenNameKind Kind)
{
    /// <summary>True for a word that is a name wherever it stands.</summary>
    public bool IsCertain => Kind is GivenNameKind.Arabic or GivenNameKind.Foreign;
}
