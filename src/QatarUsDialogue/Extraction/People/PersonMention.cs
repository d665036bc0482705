using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.People;

/// <summary>A person named in a sentence; the span takes in the office and the courtesy beside the name.</summary>
/// <param name="Person">Key in the lexicon; null for someone it does not know.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Office">The office as printed; null where none stands beside the name.</param>
/// <param name="IsFullName">False for a surname alone.</param>
public sealed record PersonMention(
    Sentence Sentence, int Start, int End, string Rule, string? Person, string Name, string? Office, bool IsFullName)
    : Mention(Sentence, Start, End, Rule)
{
    /// <summary>The name by which the article names the person in full, where this is a shorter one.</summary>
    public string? FullName { get; init; }

    /// <summary>A surname by which the article may name a stranger later; null where it says little.</summary>
    public string? Surname { get; init; }
}
