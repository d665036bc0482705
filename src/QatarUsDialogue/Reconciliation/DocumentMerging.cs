using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Brings together what several articles tell of one document: same kind, same round, and most of the words of the
/// subject the same. Documents of different rounds are never one document.
/// </summary>
internal static class DocumentMerging
{
    private const double Same = 0.6;

    public static IReadOnlyList<KnownDocument> Merge(
        IReadOnlyList<SourceReading> sources, RoundRegister rounds, Lexicon lexicon, DecisionLog log)
    {
        var documents = new List<KnownDocument>();
        var tellings = Tellings(sources, rounds, new SubjectWords(lexicon));
        // A bare "the joint declaration" can only be placed once all the named ones are known.
        foreach (var telling in tellings.OrderBy(t => t.Words.Count == 0 ? 1 : 0))
        {
            if (Find(documents, telling) is { } known)
            {
                known.Add(telling);
            }
            else
            {
                documents.Add(new(telling));
            }
        }

        DocumentKeys.Give(documents);
        Explain(documents, log);
        return
        [
            .. documents
                .OrderBy(d => rounds.PlaceOf(d.First.DialogueKey))
                .ThenBy(d => d.First.Source.Id, StringComparer.Ordinal)
                .ThenBy(d => d.First.Position),
        ];
    }

    private static IEnumerable<DocumentTelling> Tellings(
        IReadOnlyList<SourceReading> sources, RoundRegister rounds, SubjectWords words) =>
        from source in sources
        where !source.IsSetAside
        from pair in source.Reading.Agreements.Select((agreement, position) => (agreement, position))
        select new DocumentTelling(
            source, pair.position, pair.agreement, rounds.KeyOf(source, pair.agreement.Round),
            words.Of(pair.agreement.Subject), IsReport(source, pair.agreement.Round));

    private static bool IsReport(SourceReading source, int? round) =>
        round is not int position
        || position >= source.Reading.Rounds.Count
        || source.Reading.Rounds[position].Status == Dialogues.RoundStatus.Held;

    private static KnownDocument? Find(List<KnownDocument> documents, DocumentTelling telling)
    {
        KnownDocument[] candidates = [.. documents.Where(d => d.IsOfOneSeriesWith(telling))];
        var same = Array.Find(candidates, d => d.Tellings.Any(t => IsSame(t, telling)));
        if (same is not null || telling.Words.Count > 0)
        {
            return same;
        }

        // A name without a subject means the only document of its kind at that round, where there is only one.
        return candidates is [var only] && telling.DialogueKey is not null && !Tells(only, telling.Source) ? only : null;
    }

    private static bool IsSame(DocumentTelling one, DocumentTelling other)
    {
        // One article speaks of one document once: two likenesses within it are two documents.
        if (one.Source.Id == other.Source.Id)
        {
            return one.Words.SetEquals(other.Words);
        }

        return SubjectWords.Overlap(one.Words, other.Words) >= Same && AreOfOneTime(one, other);
    }

    private static bool Tells(KnownDocument document, SourceReading source) =>
        document.Tellings.Any(t => t.Source.Id == source.Id);

    // Sources disagree about a month, as 11 June and 11 July 2017; two years apart are two documents.
    private static bool AreOfOneTime(DocumentTelling one, DocumentTelling other) =>
        one.Agreement.Date is not { } first
        || other.Agreement.Date is not { } second
        || Math.Abs(first.Earliest.DayNumber - second.Earliest.DayNumber) <= 366;

    private static void Explain(List<KnownDocument> documents, DecisionLog log)
    {
        foreach (var document in documents.Where(d => d.Tellings.Count == 1))
        {
            log.Keep($"document {document.Key}", $"Article {document.First.Source.Id} names it, {Word(document.First)}.");
        }

        foreach (var document in documents.Where(d => d.Tellings.Count > 1))
        {
            var names = document.Tellings.Select(t => t.Source.Id).Distinct(StringComparer.Ordinal);
            log.Merge(
                $"document {document.Key}",
                $"Articles {string.Join(", ", names)} name a document of one kind, round and subject.");
            foreach (var other in document.Tellings.Where(t => t.Agreement.Status != document.Taken.Agreement.Status))
            {
                log.Keep(
                    $"status of document {document.Key}",
                    $"Article {document.Taken.Source.Id} has it {Word(document.Taken)}, article {other.Source.Id} {Word(other)}: "
                    + $"{Word(document.Taken)} is taken.");
            }
        }
    }

    private static string Word(DocumentTelling telling) => EnumWords.Of(telling.Agreement.Status);
}
