using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>One value that is claimed for a field of a round.</summary>
internal sealed class ClaimedValue(string value)
{
    public string Value => value;

    /// <summary>How many claim it.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the first claim that does.</summary>
    public int First { get; private set; } = int.MaxValue;

    public bool IsTaken { get; private set; }

    public void Add(Claim claim)
    {
        Count++;
        First = Math.Min(First, claim.Order);
        IsTaken |= claim.IsTaken;
    }
}
