using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>What is claimed of one field of a round.</summary>
internal sealed class ClaimedField(string name)
{
    private readonly Dictionary<string, ClaimedValue> _values = new(StringComparer.Ordinal);
    private readonly List<int> _orders = [];

    public string Name => name;

    public IReadOnlyCollection<ClaimedValue> Values => _values.Values;

    /// <summary>The places of all its claims, where a page shows them all; else null.</summary>
    public IReadOnlyList<int>? Few => _orders.Count <= ShownClaim.MostOfField ? _orders : null;

    public void Add(Claim claim)
    {
        if (Few is not null)
        {
            _orders.Add(claim.Order);
        }

        ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, claim.Value, out _);
        (value ??= new(claim.Value)).Add(claim);
    }
}
