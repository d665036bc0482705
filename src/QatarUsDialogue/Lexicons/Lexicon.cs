using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Lexicons;

/// <summary>The words an editor keeps under <c>seeds/lexicon/</c>. Read from files elsewhere and passed in.</summary>
public sealed record Lexicon(
    IReadOnlyList<TopicGroup> TopicGroups,
    IReadOnlyList<TopicEntry> Topics,
    IReadOnlyList<PersonEntry> People,
    GivenNameLists GivenNames,
    IReadOnlyList<BodyEntry> Bodies,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<DocumentKindEntry> DocumentKinds)
{
    /// <summary>No words at all.</summary>
    public static Lexicon Empty { get; } = new([], [], [], new([], [], []), [], [], []);

    /// <summary>The words of texts that remember what they are in this lexicon.</summary>
    public WordPool Met { get; init; } = new();

    public TopicNouns TopicNouns { get; init; } = TopicNouns.None;

    /// <summary>Words that mean one thing and are written in several ways, for the search alone.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Spellings { get; init; } = [];
}
