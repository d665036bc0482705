using System.Text;

namespace QatarUsDialogue.Tests.Recombining;

/// <summary>
/// Makes new articles of old ones: a headline of one, the datelines of another, paragraphs of many. They make no sense,
/// but every line of them was written for a newspaper. The same seed and parts give the same articles.
/// </summary>
public sealed class ArticleRecombiner(int seed, IReadOnlyList<ArticleParts> parts)
{
    private const int SmallestBytes = 2_000;
    private const int LargestBytes = 5_000;

    private readonly Random _random = new(seed);
    private readonly string[] _paragraphs = [.. parts.SelectMany(p => p.Paragraphs)];

    public string Next()
    {
        var text = new StringBuilder();
        text.Append(Any(parts).Headline).Append('\n');
        foreach (var line in Any(parts).Datelines)
        {
            text.Append(line).Append('\n');
        }

        // The last paragraph may run a little over.
        var wanted = _random.Next(SmallestBytes, LargestBytes);
        for (var bytes = Encoding.UTF8.GetByteCount(text.ToString()); bytes < wanted;)
        {
            var paragraph = Any(_paragraphs);
            text.Append('\n').Append(paragraph).Append('\n');
            bytes += Encoding.UTF8.GetByteCount(paragraph) + 2;
        }

        return text.ToString();
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
