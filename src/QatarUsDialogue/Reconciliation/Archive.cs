using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Searching;

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

    /// <summary>What can be searched, in the order of their ids.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    /// <summary>What was kept, merged and set aside, in the order in which it was decided.</summary>
    public required IEnumerable<Decision> Decisions { get; init; }
}
