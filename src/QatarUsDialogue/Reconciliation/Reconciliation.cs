using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;
using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// An archive while it is made: it knows which articles, rounds and documents there are, writes the articles one after
/// the other, and then what all of them say together.
/// </summary>
public sealed class Reconciliation
{
    private readonly Lexicon _lexicon;
    private readonly EditorRecord[] _editors;
    private readonly RoundRegister _rounds;
    private readonly IReadOnlyList<KnownDocument> _documents;
    private readonly DecisionLog _log;
    private readonly EnglishNames _english;
    private readonly EntryWriting _writing;
    private readonly IReadOnlyList<(KnownSource Source, int FirstPassage)> _order;
    private readonly Testimony _testimony = new();
    private IReadOnlyList<Agreement> _agreements = [];

    internal Reconciliation(
        Lexicon lexicon, EditorRecord[] editors, IReadOnlyList<KnownSource> sources, RoundRegister rounds,
        IReadOnlyList<KnownDocument> documents, DecisionLog log)
    {
        (_lexicon, _editors, _rounds, _documents, _log) = (lexicon, editors, rounds, documents, log);
        _english = new(lexicon);
        var written = new SourceWriting(rounds, editors, lexicon, _english);
        _writing = new(lexicon, rounds, documents, written);
        _order = [.. InOrder(sources, written)];
    }

    /// <summary>To be read once, its sources before the rest, and that before the rounds.</summary>
    /// <param name="reading">Gives the reading of a file again. It is asked by several threads at once.</param>
    public ArchiveFlow Flow(Func<string, Reading> reading) => new(Entries(reading), Rest, Rounds());

    private IEnumerable<SourceEntry> Entries(Func<string, Reading> reading)
    {
        foreach (var entry in _order.InOrder(o => _writing.Write(o.Source.Id, reading(o.Source.Outline.File), o.FirstPassage)))
        {
            _testimony.Add(entry);
            if (entry.Decisions.Count > 0)
            {
                _log.Add(entry.Decisions);
            }

            yield return entry;
        }
    }

    private Archive Rest()
    {
        _agreements = new DocumentLedger(_documents, _english, _log).Write();
        return new()
        {
            Sources = [],
            Dialogues = [],
            Agreements = _agreements,
            Topics = TopicWriting.Write(_lexicon),
            People = PersonWriting.Write(_lexicon, _testimony.People, _editors),
            Records = _editors,
            Passages = [],
            Synonyms = SynonymWriting.Write(_lexicon),
            Decisions = _log.Decisions,
        };
    }

    private IEnumerable<RoundEntry> Rounds()
    {
        foreach (var round in new DialogueWriting(_rounds, _testimony, _lexicon).Write(_agreements.ToLookup(a => a.DialogueKey)))
        {
            yield return round;
        }
    }

    // From the newest article to the oldest, so that a search by day need not sort its passages.
    private static IEnumerable<(KnownSource Source, int FirstPassage)> InOrder(IEnumerable<KnownSource> sources, SourceWriting writing)
    {
        var next = 1;
        foreach (var source in sources
            .OrderByDescending(source => writing.Published(source) ?? DateOnly.MinValue)
            .ThenBy(source => source.Id, StringComparer.Ordinal))
        {
            yield return (source, next);
            next += source.Outline.Passages;
        }
    }
}
