namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Finds documents of different rounds on one subject: a new agreement may follow an old memorandum on the same matter.
/// </summary>
internal sealed class RelatedDocuments
{
    private const double Alike = 0.6;

    // Three shared words keep chance away.
    private const int AlikeWords = 3;

    private readonly IReadOnlyList<KnownDocument> _documents;
    private readonly ILookup<IReadOnlySet<string>, int> _placesBySubject;
    private readonly ILookup<string, IReadOnlySet<string>> _subjectsByWord;
    private readonly Dictionary<IReadOnlySet<string>, IReadOnlyList<int>> _placesByLikeSubject = [];

    public RelatedDocuments(IReadOnlyList<KnownDocument> documents)
    {
        _documents = documents;
        _placesBySubject = documents
            .SelectMany((document, place) => document.Subjects.Select(subject => (subject, place)))
            .ToLookup(d => d.subject, d => d.place);
        _subjectsByWord = _placesBySubject
            .SelectMany(g => g.Key.Select(word => (word, subject: g.Key)))
            .ToLookup(s => s.word, s => s.subject, StringComparer.Ordinal);
    }

    /// <summary>In the order of all documents.</summary>
    public IEnumerable<KnownDocument> Of(KnownDocument document) => document.Subjects
        .SelectMany(PlacesOfLike)
        .Distinct()
        .Order()
        .Select(place => _documents[place])
        .Where(other => other.First.DialogueKey != document.First.DialogueKey);

    private IReadOnlyList<int> PlacesOfLike(IReadOnlySet<string> subject)
    {
        if (!_placesByLikeSubject.TryGetValue(subject, out var places))
        {
            places =
            [
                .. subject.SelectMany(word => _subjectsByWord[word])
                    .CountBy(other => other)
                    .Where(shared => shared.Value >= AlikeWords && (double)shared.Value / Math.Min(subject.Count, shared.Key.Count) >= Alike)
                    .SelectMany(shared => _placesBySubject[shared.Key]),
            ];
            _placesByLikeSubject[subject] = places;
        }

        return places;
    }
}
