namespace QatarUsDialogue.Reconciliation;

/// <summary>The id of a fact, or none, in eight bytes: what is told of rounds and documents is held for all articles at once.</summary>
internal readonly record struct HeldFactId
{
    // One bit above the id's sixty tells that there is one.
    private const ulong IsThere = 1UL << (FactIds.Letters * Digest.BitsOfLetter);

    private readonly ulong _bits;

    public HeldFactId(string? id) => _bits = id is null ? 0 : IsThere | Digest.Bits(id);

    public string? Id => _bits == 0 ? null : Digest.Letters(FactIds.Letters, _bits);
}
