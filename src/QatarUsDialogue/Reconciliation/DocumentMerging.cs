using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Brings together what several articles tell of one document: same kind, same round, and most of the words of the
/// subject the same. Documents of different rounds are never one document.
/// </summary>
internal sealed class DocumentMerging(Lexicon lexicon)
{
    private const double Same = 0.6;

    private readonly SubjectLikeness _likeness = new(lexicon);
    private readonly List<KnownDocument> _documents = [];
    private readonly Dictionary<(AgreementKind, bool, string?), List<KnownDocument>> _series = [];

    public static IReadOnlyList<KnownDocument> Merge(
        IReadOnlyList<KnownSource> sources, RoundRegister rounds, Lexicon lexicon, DecisionLog log)
    {
        var merging = new DocumentMerging(lexicon);
        // A bare "the joint declaration" can only be placed once all the named ones are known.
        foreach (var telling in merging.Tellings(sources, rounds).OrderBy(t => t.Words.Count == 0 ? 1 : 0))
        {
            merging.Place(telling);
        }

        DocumentKeys.Give(merging._documents);
        log.Add(Explained(merging._documents));
        return
        [
            .. merging._documents
                .OrderBy(d => rounds.PlaceOf(d.First.DialogueKey))
                .ThenBy(d => d.First.Source.Id, StringComparer.Ordinal)
                .ThenBy(d => d.First.Position),
        ];
    }

    private IEnumerable<DocumentTelling> Tellings(IReadOnlyList<KnownSource> sources, RoundRegister rounds) =>
        from source in sources
        where !source.IsSetAside
        from pair in source.Outline.Documents.Select((document, position) => (document.Agreement, position))
        select new DocumentTelling(
            source, pair.position, rounds.KeyOf(source.Id, pair.Agreement.Round),
            _likeness.WordsOf(pair.Agreement.Subject), IsReport(source, pair.Agreement.Round));

    private static bool IsReport(KnownSource source, int? round) =>
        round is not int position
        || position >= source.Outline.Rounds.Length
        || source.Outline.Rounds[position].Status == RoundStatus.Held;

    private void Place(DocumentTelling telling)
    {
        if (!_series.TryGetValue(telling.Series, out var candidates))
        {
            _series[telling.Series] = candidates = [];
        }

        if (Find(candidates, telling) is { } known)
        {
            known.Add(telling);
        }
        else
        {
            var document = new KnownDocument(telling);
            candidates.Add(document);
            _documents.Add(document);
        }
    }

    private KnownDocument? Find(List<KnownDocument> candidates, DocumentTelling telling)
    {
        var same = candidates.Find(d => d.Namings.Any(t => IsSame(t, telling)));
        if (same is not null || telling.Words.Count > 0)
        {
            return same;
        }

        // A name without a subject means the only document of its kind at that round, where there is only one.
        return candidates is [var only] && telling.DialogueKey is not null && !only.IsToldBy(telling.Source) ? only : null;
    }

    private bool IsSame(DocumentTelling one, DocumentTelling other)
    {
        // One article speaks of one document once: two likenesses within it are two documents.
        if (one.Source.Id == other.Source.Id)
        {
            return one.Words == other.Words;
        }

        return _likeness.Overlap(one.Words, other.Words) >= Same && AreOfOneTime(one, other);
    }

    // Sources disagree about a month, as 11 June and 11 July 2017; two years apart are two documents.
    private static bool AreOfOneTime(DocumentTelling one, DocumentTelling other) =>
        one.Agreement.Date is not { } first
        || other.Agreement.Date is not { } second
        || Math.Abs(first.Earliest.DayNumber - second.Earliest.DayNumber) <= 366;

    private static IEnumerable<Decision> Explained(List<KnownDocument> documents)
    {
        foreach (var document in documents.Where(d => d.Tellings.Count == 1))
        {
            yield return DecisionLog.Kept($"document {document.Key}", $"Article {document.First.Source.Id} names it, {Word(document.First)}.");
        }

        foreach (var document in documents.Where(d => d.Tellings.Count > 1))
        {
            var names = document.Tellings.Select(t => t.Source.Id).Distinct(StringComparer.Ordinal);
            yield return DecisionLog.Merged(
                $"document {document.Key}",
                $"Articles {string.Join(", ", names)} name a document of one kind, round and subject.");
            var taken = document.Taken;
            foreach (var other in document.Tellings.Where(t => t.Agreement.Status != taken.Agreement.Status))
            {
                yield return DecisionLog.Kept(
                    $"status of document {document.Key}",
                    $"Article {taken.Source.Id} has it {Word(taken)}, article {other.Source.Id} {Word(other)}: "
                    + $"{Word(taken)} is taken.");
            }
        }
    }

    private static string Word(DocumentTelling telling) => EnumWords.Of(telling.Agreement.Status);
}
