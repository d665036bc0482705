using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Searching;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Asks for one spelling of a word and looks whether passages that hold another are found.</summary>
internal sealed class VariantRecall(IReadOnlyList<(string Asked, WrittenPassage Passage)> cases)
{
    private const int PassagesForAPair = 10;

    private static readonly char[] Marks = [' ', '\n', '.', '،', '؛', ':', '«', '»', '"', '(', ')'];

    public int Cases => cases.Count;

    public int Pairs { get; private init; }

    public static VariantRecall In(Archive archive)
    {
        var wanted = SpellingLines.Pairs.ToLookup(pair => pair.Written, pair => pair.Asked, StringComparer.Ordinal);
        var held = wanted.ToDictionary(pair => pair.Key, _ => new List<WrittenPassage>(), StringComparer.Ordinal);
        var texts = archive.Sources.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        foreach (var passage in archive.Passages)
        {
            foreach (var word in passage.Span.In(texts[passage.SourceId]).Split(Marks).Distinct(StringComparer.Ordinal))
            {
                if (held.TryGetValue(word, out var list) && list.Count < PassagesForAPair)
                {
                    list.Add(new(passage.Id, passage.SourceId, passage.Start));
                }
            }
        }

        return new([.. held.SelectMany(word => word.Value.SelectMany(passage => wanted[word.Key].Select(asked => (asked, passage))))])
        {
            Pairs = held.Where(word => word.Value.Count > 0).Sum(word => wanted[word.Key].Count()),
        };
    }

    public double Of(IEngine engine) => (double)cases.Count(one => engine.Finds(one.Asked, one.Passage)) / cases.Count;
}
