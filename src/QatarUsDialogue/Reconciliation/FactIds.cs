using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Gives facts their permanent addresses: made of the article's file, the kind, the words, and which of the places with
/// these words it is. What the reader makes of the words has no part in it, nor have the facts beside it.
/// </summary>
internal static class FactIds
{
    // Sixty bits: among ten million facts, two alike are expected once in twenty thousand archives.
    public const int Letters = 12;

    /// <returns>The ids of the drafts, in their order.</returns>
    public static IReadOnlyList<string> Of(Article article, IReadOnlyList<FactDraft> drafts)
    {
        string[] plain = [.. drafts.Select(d => Plain(article, d))];
        var shared = plain.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        // «ووقعت» signs two documents at once: each is a fact, and only what they say tells them apart.
        return [.. plain.Select((id, i) => shared.Contains(id) ? Digest.Letters(Letters, id, drafts[i].Value) : id)];
    }

    private static string Plain(Article article, FactDraft draft) => Digest.Letters(
        Letters,
        Path.GetFileNameWithoutExtension(article.File),
        draft.Kind.ToString(),
        draft.EventField ?? draft.TopicKey ?? "",
        draft.Evidence.Text,
        Occurrence(article.Text, draft.Evidence).ToString(CultureInfo.InvariantCulture));

    /// <summary>How many times the text has the same words before.</summary>
    private static int Occurrence(string text, Evidence evidence)
    {
        var count = 0;
        var at = text.IndexOf(evidence.Text, StringComparison.Ordinal);
        while (at >= 0 && at < evidence.Span.Start)
        {
            count++;
            at = text.IndexOf(evidence.Text, at + 1, StringComparison.Ordinal);
        }

        return count;
    }
}
