using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Readings;

/// <summary>A person as one article names them, for one round or for none.</summary>
/// <param name="Person">Key in the lexicon; null for someone it does not know.</param>
/// <param name="Name">The fullest name the article prints.</param>
/// <param name="Office">The office as printed, where it is.</param>
/// <param name="Round">Position in <see cref="Reading.Rounds"/>, or null.</param>
public sealed record PersonReading(
    string? Person, string Name, string? Office, ParticipantRole Role, int? Round,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The name as printed at each place, in the order of <see cref="Evidence"/>.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];
}
