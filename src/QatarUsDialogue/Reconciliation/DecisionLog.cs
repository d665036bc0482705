using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Collects decisions in the order in which they are made.</summary>
internal sealed class DecisionLog
{
    private readonly List<Decision> _decisions = [];

    public IReadOnlyList<Decision> Decisions => _decisions;

    public void AddRange(IEnumerable<Decision> made) => _decisions.AddRange(made);

    public static Decision Kept(string subject, string because) => new("kept", subject, because);

    public void Keep(string subject, string because) => _decisions.Add(Kept(subject, because));

    public void Merge(string subject, string because) => _decisions.Add(new("merged", subject, because));

    public void SetAside(string subject, string because) => _decisions.Add(new("set aside", subject, because));
}
