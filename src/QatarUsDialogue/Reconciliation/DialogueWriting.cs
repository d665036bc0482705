using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes the rounds as the archive tells them: each field from the claim that was taken.</summary>
internal sealed class DialogueWriting(RoundRegister rounds, Testimony testimony, Lexicon lexicon)
{
    /// <summary>One after the other: the claims of a round are as many as articles that speak of it.</summary>
    public IEnumerable<RoundEntry> Write(ILookup<string?, Agreement> agreements)
    {
        var participants = new RoundParticipants(lexicon);
        foreach (var round in rounds.Rounds)
        {
            var said = testimony.Of(round);
            var drafts = RoundClaims.Collect(round, said, round.NumberBasis == Basis.Inferred ? Later(round) : null);
            var choice = new ClaimChoice(round, drafts);
            var dialogue = Dialogue(round, choice.Taken);
            dialogue.Participants.AddRange(participants.Of(round, said));
            dialogue.Agreements.AddRange(agreements[round.Key]);
            yield return new(dialogue, choice.Claims, choice.Decisions);
        }
    }

    private static Dialogue Dialogue(KnownRound round, IReadOnlyDictionary<string, ClaimDraft> taken)
    {
        var date = taken.GetValueOrDefault(ClaimFields.Date);
        var city = taken.GetValueOrDefault(ClaimFields.City);
        return new()
        {
            Key = round.Key,
            Number = round.Number,
            NumberBasis = round.NumberBasis,
            Status = StatusOf(taken.GetValueOrDefault(ClaimFields.Status)),
            IsDocumented = round.IsDocumented,
            Earliest = date?.Date?.Earliest,
            Latest = date?.Date?.Latest,
            DateBasis = date?.Basis,
            DateFactId = date?.FactId,
            City = city?.Value,
            CityBasis = city?.Basis,
            CityFactId = city?.FactId,
            RecordKey = round.Records.FirstOrDefault(r => r.Kind == Records.RecordKind.Round)?.Key,
        };
    }

    // A round that only the numbering of later ones tells of was held: otherwise it would not be counted.
    private static RoundStatus StatusOf(ClaimDraft? taken) =>
        Enum.TryParse<RoundStatus>(taken?.Value, ignoreCase: true, out var status) ? status : RoundStatus.Held;

    private ClaimDraft? Later(KnownRound round) =>
        rounds.Rounds.FirstOrDefault(r => r.NumberBasis == Basis.Stated && r.Number > round.Number) is { } next
            ? RoundClaims.Naming(testimony.Of(next))
            : null;
}
