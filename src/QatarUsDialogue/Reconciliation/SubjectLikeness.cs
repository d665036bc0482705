using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// How like the names of documents are. Thousands of articles use a few hundred names: each is taken apart once, and
/// two of them are compared once.
/// </summary>
internal sealed class SubjectLikeness(Lexicon lexicon)
{
    private readonly SubjectWords _subjects = new(lexicon);
    private readonly Dictionary<string, IReadOnlySet<string>> _bySubject = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<(IReadOnlySet<string> One, IReadOnlySet<string> Other), double> _overlaps = [];

    /// <summary>The words of a name; one and the same set for all names of the same words.</summary>
    public IReadOnlySet<string> WordsOf(string subject)
    {
        if (_bySubject.TryGetValue(subject, out var known))
        {
            return known;
        }

        var words = _subjects.Of(subject);
        // The words come in order and hold no space.
        var name = string.Join(' ', words);
        if (!_byWords.TryGetValue(name, out var shared))
        {
            _byWords[name] = shared = words;
        }

        return _bySubject[subject] = shared;
    }

    /// <inheritdoc cref="SubjectWords.Overlap"/>
    public double Overlap(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        if (!_overlaps.TryGetValue((one, other), out var overlap))
        {
            _overlaps[(one, other)] = overlap = SubjectWords.Overlap(one, other);
        }

        return overlap;
    }
}
