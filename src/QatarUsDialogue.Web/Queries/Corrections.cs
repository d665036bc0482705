using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The editor's corrections, each at the place of the words it concerns.</summary>
public sealed class Corrections
{
    private readonly ILookup<string, (TextSpan Words, Label Statement)> _bySource;

    private Corrections(ILookup<string, (TextSpan Words, Label Statement)> bySource)
    {
        _bySource = bySource;
    }

    public static Corrections In(ArchiveContext context) => context.Once.Get(() => Read(context));

    public IEnumerable<(TextSpan Words, Label Statement)> In(string sourceId) => _bySource[sourceId];

    /// <summary>What is said against the words of a document, or against its day beside them; null where nothing.</summary>
    public Label? Against(Fact fact, bool hasDay)
    {
        foreach (var (words, statement) in _bySource[fact.SourceId])
        {
            if (fact.Span.Overlaps(words) || (hasDay && fact.Passage.Contains(words)))
            {
                return statement;
            }
        }

        return null;
    }

    private static Corrections Read(ArchiveContext context)
    {
        var statements = KnownRecords.In(context).All
            .Where(record => record.SourceId is not null)
            .SelectMany(record => record.Statements.Select(statement => (Source: record.SourceId!, Statement: statement)))
            .Where(pair => pair.Statement is { Field: RecordField.Correction, Words.Length: > 0 })
            .ToList();
        var sources = statements.Select(pair => pair.Source).Distinct(StringComparer.Ordinal).ToList();
        var texts = sources.Count == 0 ? [] : context.Sources
            .Where(source => sources.Contains(source.Id))
            .Select(source => new { source.Id, source.Text })
            .ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        return new Corrections(statements
            .Where(pair => texts.ContainsKey(pair.Source))
            .SelectMany(pair => Places(texts[pair.Source], pair.Statement)
                .Select(place => (pair.Source, Correction: (place, new Label(pair.Statement.Ar, pair.Statement.En)))))
            .ToLookup(pair => pair.Source, pair => pair.Correction, StringComparer.Ordinal));
    }

    private static IEnumerable<TextSpan> Places(string text, RecordStatement statement)
    {
        var words = statement.Words!;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        while (start >= 0)
        {
            yield return new TextSpan(start, words.Length);
            start = text.IndexOf(words, start + words.Length, StringComparison.Ordinal);
        }
    }
}
