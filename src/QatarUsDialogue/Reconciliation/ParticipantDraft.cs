using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>A participant as one article names them, before it is known which article is believed.</summary>
/// <param name="Telling">How the article tells of the round.</param>
/// <param name="Place">Where the article names them: its round, and the place among those it names.</param>
internal sealed record ParticipantDraft(Participant Participant, RoundStatus Telling, string SourceId, (int Round, int Order) Place)
    : IComparable<ParticipantDraft>
{
    public string Who => Participant.PersonKey ?? Participant.Name;

    public int CompareTo(ParticipantDraft? other)
    {
        if (other is null)
        {
            return -1;
        }

        var order = Participant.Role.CompareTo(other.Participant.Role);
        order = order != 0 ? order : Telling.CompareTo(other.Telling);
        order = order != 0 ? order : string.CompareOrdinal(SourceId, other.SourceId);
        return order != 0 ? order : Place.CompareTo(other.Place);
    }
}
