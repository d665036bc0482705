using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;
using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Makes one archive of what all articles and records say. The same readings, records and lexicon always give the
/// same archive, in whatever order they come.
/// </summary>
public sealed class DialogueReconciler(Lexicon lexicon)
{
    /// <summary>Raised when the rules here change, so that an archive made by other rules has another name.</summary>
    public const int Version = 3;

    public Archive Reconcile(IEnumerable<Reading> readings, IEnumerable<EditorRecord> records)
    {
        var log = new DecisionLog();
        EditorRecord[] editors = [.. records.OrderBy(r => r.Key, StringComparer.Ordinal)];
        var sources = SourceNaming.Name(readings, log);
        Sort(sources, log);
        var rounds = RoundNumbering.Number(sources, editors, log);
        var documents = DocumentMerging.Merge(sources, rounds, lexicon, log);
        var told = documents.SelectMany(d => d.Tellings.Select(t => (Document: d, Telling: t))).ToLookup(t => t.Telling.Source.Id);
        var facts = sources.ToDictionary(
            s => s.Id,
            s => FactNumbering.Number(s, new FactGathering(s, rounds, told[s.Id]).Gather(), log),
            StringComparer.Ordinal);
        var index = new FactIndex(facts);
        var english = new EnglishNames(lexicon);
        var agreements = new DocumentLedger(documents, index, english, log).Write();
        var writing = new SourceWriting(rounds, editors, lexicon, english);
        Source[] written = [.. sources.Select(s => writing.Write(s, facts[s.Id]))];
        return new()
        {
            Sources = written,
            Dialogues = new DialogueWriting(rounds, index, lexicon, log).Write(agreements.ToLookup(a => a.DialogueKey)),
            Agreements = agreements,
            Topics = TopicWriting.Write(lexicon),
            People = PersonWriting.Write(lexicon, facts.Values.SelectMany(f => f), editors),
            Records = editors,
            Passages = PassageWriting.Write(sources, written),
            Synonyms = SynonymWriting.Write(lexicon),
            Decisions = log.Decisions,
        };
    }

    private static void Sort(IReadOnlyList<SourceReading> sources, DecisionLog log)
    {
        foreach (var source in sources)
        {
            var subject = $"article {source.Id}";
            switch (source.Reading.Scope)
            {
                case ArticleScope.Dialogue:
                    log.Keep(subject, "It speaks of a round of the dialogue.");
                    break;
                case ArticleScope.Precursor:
                    log.Keep(subject, "It speaks of the two sides before the first round.");
                    break;
                default:
                    log.SetAside(subject, "Nothing in its own text speaks of the Qatar–US strategic dialogue or leads up to it.");
                    break;
            }
        }
    }
}
