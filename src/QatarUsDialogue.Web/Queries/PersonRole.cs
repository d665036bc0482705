using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What a person was when the sources of a round named them.</summary>
/// <param name="Round">Null for what is told of no round.</param>
/// <param name="IsBefore">True for sources that speak of the time before the first round.</param>
/// <param name="Role">Null for a body.</param>
/// <param name="Office">As printed; null where no source of the round prints one.</param>
/// <param name="Place">The words with the office, else with the name; null where only an editor's record names them.</param>
/// <param name="Held">The office that the lexicon has for that day; null where the day or the office is not known.</param>
public sealed record PersonRole(
    RoundLine? Round, bool IsBefore, ParticipantRole? Role, Label? Office, Basis Basis, FactPlace? Place, Label? Held);
