using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What all articles say of one round. They may come in any order.</summary>
internal sealed class RoundTestimony
{
    private readonly List<HeldClaim> _claims = [];
    private readonly Dictionary<string, Named> _participants = new(StringComparer.Ordinal);
    private bool _isSorted;

    /// <summary>In the order of the sources; put together again as they are taken.</summary>
    public IEnumerable<ClaimDraft> Claims
    {
        get
        {
            if (!_isSorted)
            {
                _claims.Sort();
                _isSorted = true;
            }

            return _claims.Select(held => held.Claim());
        }
    }

    /// <summary>Everyone once, as the best article names them; of those with one role first whom most articles name.</summary>
    public IEnumerable<Participant> Participants => _participants.Values
        .OrderBy(named => named.Best.Participant.Role)
        .ThenByDescending(named => named.Articles)
        .ThenBy(named => named.Best)
        .Select(named => named.Best.Participant);

    /// <param name="words">Holds what many articles claim once.</param>
    public void Add(ClaimDraft claim, WordPool words)
    {
        _claims.Add(new(claim, _claims.Count, words));
        _isSorted = false;
    }

    /// <summary>All that one article names come after one another.</summary>
    public void Add(ParticipantDraft participant)
    {
        if (_participants.TryGetValue(participant.Who, out var known))
        {
            known.Add(participant);
        }
        else
        {
            _participants[participant.Who] = new(participant);
        }
    }

    private sealed class Named(ParticipantDraft first)
    {
        private string _last = first.SourceId;

        public ParticipantDraft Best { get; private set; } = first;

        public int Articles { get; private set; } = 1;

        public void Add(ParticipantDraft other)
        {
            Articles += other.SourceId == _last ? 0 : 1;
            _last = other.SourceId;
            Best = other.CompareTo(Best) < 0 ? other : Best;
        }
    }
}
