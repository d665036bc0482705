using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes one article with its facts and passages, and what it says of rounds and documents. Several may be written at once.</summary>
internal sealed class EntryWriting(
    Lexicon lexicon, RoundRegister rounds, IReadOnlyList<KnownDocument> documents, SourceWriting sources)
{
    private readonly RoundParticipants _participants = new(lexicon);
    private readonly ILookup<string, (KnownDocument Document, DocumentTelling Telling)> _told = documents
        .SelectMany(d => d.Tellings.Select(t => (Document: d, Telling: t)))
        .ToLookup(t => t.Telling.Source.Id, StringComparer.Ordinal);

    public SourceEntry Write(string id, Reading reading, int firstPassage)
    {
        var source = new SourceReading(id, reading);
        var log = new DecisionLog();
        var facts = FactNumbering.Number(source, new FactGathering(source, rounds, _told[id]).Gather(), log);
        var index = new FactIndex(facts);
        foreach (var (document, telling) in _told[id])
        {
            telling.FactId = index.Find(FactKind.Document, document.First.DialogueKey, reading.Agreements[telling.Position].Evidence);
        }

        var written = sources.Write(source, facts);
        var tellings = Enumerable.Range(0, reading.Rounds.Count)
            .Select(position => (Position: position, Key: rounds.KeyOf(id, position)))
            .Where(t => t.Key is not null)
            .ToList();
        return new(written, PassageWriting.Write(reading, written, firstPassage))
        {
            Claims = [.. tellings.SelectMany(t => RoundClaims.OfArticle(id, reading.Rounds[t.Position], t.Key!, index).Select(c => (t.Key!, c)))],
            Participants = [.. tellings.SelectMany(t => _participants.InArticle(source, t.Position, t.Key!, index))],
            Decisions = [.. log.Decisions],
        };
    }
}
