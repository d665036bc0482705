using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What all articles say of one round. They may come in any order.</summary>
internal sealed class RoundTestimony
{
    private readonly List<HeldClaim> _claims = [];
    private readonly Dictionary<string, ParticipantDraft> _participants = new(StringComparer.Ordinal);

    /// <summary>In the order of the sources.</summary>
    public IReadOnlyList<ClaimDraft> Claims => [.. _claims.Select(c => c.Claim()).OrderBy(c => c.SourceId, StringComparer.Ordinal)];

    /// <summary>Everyone once, as the best article names them.</summary>
    public IEnumerable<Participant> Participants => _participants.Values.Order().Select(p => p.Participant);

    public void Add(HeldClaim claim) => _claims.Add(claim);

    public void Add(ParticipantDraft participant)
    {
        if (!_participants.TryGetValue(participant.Who, out var known) || participant.CompareTo(known) < 0)
        {
            _participants[participant.Who] = participant;
        }
    }
}
