using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts the claims of a round as they pass by, holding none of them, and chooses those that a page shows.</summary>
public sealed class ClaimTallying(string round)
{
    private readonly Dictionary<string, ClaimedField> _fields = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>To be asked for when all have been added.</summary>
    public IEnumerable<ShownClaim> Shown => _fields.Values.SelectMany(Of).OrderBy(shown => shown.Order);

    public void Add(Claim claim)
    {
        Count++;
        ref var field = ref CollectionsMarshal.GetValueRefOrAddDefault(_fields, claim.Field, out _);
        (field ??= new(claim.Field)).Add(claim);
    }

    private IEnumerable<ShownClaim> Of(ClaimedField field)
    {
        if (field.Few is { } few)
        {
            return few.Select(order => new ShownClaim { DialogueKey = round, Order = order });
        }

        var shown = First(field).OrderBy(value => value.First).ToList();
        return shown.Select(value => new ShownClaim
        {
            DialogueKey = round,
            Order = value.First,
            Alike = value.Count - 1,
            Values = value == shown[^1] ? field.Values.Count - shown.Count : 0,
        });
    }

    // Where sources differ, the page shows that they do: after the value that was taken comes what contradicts what is shown, before
    // what is only more or less exact. Where nothing contradicts the value that was taken, others may still contradict one another.
    private static List<ClaimedValue> First(ClaimedField field)
    {
        var values = field.Values;
        List<ClaimedValue> shown = [values.FirstOrDefault(value => value.IsTaken) ?? values.MinBy(value => value.First)!];
        var isContested = values.Any(value => Contradict(shown[0], value));
        while (shown.Count < ShownClaim.MostOfField && values.Except(shown)
            .OrderByDescending(Weight)
            .ThenByDescending(value => value.Count)
            .ThenBy(value => value.First)
            .FirstOrDefault() is { } next)
        {
            shown.Add(next);
        }

        return shown;

        int Weight(ClaimedValue value) => shown.Exists(other => Contradict(other, value)) ? 2
            : !isContested && values.Any(other => Contradict(other, value)) ? 1
            : 0;

        bool Contradict(ClaimedValue one, ClaimedValue other) => ClaimLines.Contradict(field.Name, one.Value, other.Value);
    }
}
