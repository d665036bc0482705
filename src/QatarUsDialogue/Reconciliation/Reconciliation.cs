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
    private readonly Lexicon lexicon;
    private readonly EditorRecord[] editors;
    private readonly RoundRegister rounds;
    private readonly IReadOnlyList<KnownDocument> documents;
    private readonly DecisionLog log;
    private readonly EnglishNames english;
    private readonly EntryWriting writing;
    private readonly IReadOnlyList<(KnownSource Source, int FirstPassage)> order;
    private readonly Testimony testimony = new();
    private IReadOnlyList<Agreement> agreements = [];

    internal Reconciliation(
        Lexicon lexicon, EditorRecord[] editors, IReadOnlyList<KnownSource> sources, RoundRegister rounds,
        IReadOnlyList<KnownDocument> documents, DecisionLog log)
    {
        (this.lexicon, this.editors, this.rounds, this.documents, this.log) = (lexicon, editors, rounds, documents, log);
        english = new(lexicon);
        var written = new SourceWriting(rounds, editors, lexicon, english);
        writing = new(lexicon, rounds, documents, written);
        order = [.. InOrder(sources, written)];
    }

    /// <summary>To be read once, its sources before the rest, and that before the rounds.</summary>
    /// <param name="reading">Gives the reading of a file again. It is asked by several threads at once.</param>
    public ArchiveFlow Flow(Func<string, Reading> reading) => new(Entries(reading), Rest, Rounds());

    private IEnumerable<SourceEntry> Entries(Func<string, Reading> reading)
    {
        foreach (var entry in order.InOrder(o => writing.Write(o.Source.Id, reading(o.Source.Outline.File), o.FirstPassage)))
        {
            testimony.Add(entry);
            log.AddRange(entry.Decisions);
            yield return entry;
        }
    }

    private Archive Rest()
    {
        agreements = new DocumentLedger(documents, english, log).Write();
        return new()
        {
            Sources = [],
            Dialogues = [],
            Agreements = agreements,
            Topics = TopicWriting.Write(lexicon),
            People = PersonWriting.Write(lexicon, testimony.People, editors),
            Records = editors,
            Passages = [],
            Synonyms = SynonymWriting.Write(lexicon),
            Decisions = log.Decisions,
        };
    }

    private IEnumerable<RoundEntry> Rounds()
    {
        foreach (var round in new DialogueWriting(rounds, testimony, lexicon).Write(agreements.ToLookup(a => a.DialogueKey)))
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
