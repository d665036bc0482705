using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Collects decisions in the order in which they are made.</summary>
internal sealed class DecisionLog
{
    private readonly List<IEnumerable<Decision>> _decisions = [];

    public IEnumerable<Decision> Decisions => _decisions.SelectMany(made => made);

    public static Decision Kept(string subject, string because) => new("kept", subject, because);

    public static Decision Merged(string subject, string because) => new("merged", subject, because);

    public static Decision HasSetAside(string subject, string because) => new("set aside", subject, because);

    /// <summary>Several; those that are put into words only when they are asked for take no memory until then.</summary>
    public void Add(IEnumerable<Decision> made) => _decisions.Add(made);

    public void Keep(string subject, string because) => Add([Kept(subject, because)]);

    public void Merge(string subject, string because) => Add([Merged(subject, because)]);

    public void SetAside(string subject, string because) => Add([HasSetAside(subject, because)]);
}
