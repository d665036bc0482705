using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// All that the archive knows, before it is stored: facts stand in their sources, claims and participants in their
/// rounds. The agreements of a round stand in it and in <see cref="Agreements"/>, which holds the others too.
/// </summary>
public sealed record Archive
{
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Dialogue> Dialogues { get; init; }
    public required IReadOnlyList<Agreement> Agreements { get; init; }
    public required IReadOnlyList<Topic> Topics { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<EditorRecord> Records { get; init; }

    /// <summary>What was kept, merged and set aside, in the order in which it was decided.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }
}
