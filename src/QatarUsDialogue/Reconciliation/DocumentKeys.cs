using System.Globalization;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Gives documents their addresses: kind, round and subject. The subject is the topic that most articles name in the
/// document's name, for it stays when another article words the name differently; and digits made of the name's words
/// where it holds no topic, or where two documents would have one address. The order of the articles has no part in it.
/// </summary>
internal static class DocumentKeys
{
    private const int Digits = 6;

    public static void Give(IEnumerable<KnownDocument> documents)
    {
        foreach (var alike in documents.GroupBy(PlainKey, StringComparer.Ordinal))
        {
            KnownDocument[] all = [.. alike];
            if (all is [var only])
            {
                only.Key = alike.Key;
                continue;
            }

            foreach (var same in all.GroupBy(d => DocumentTopics.Of(d).Count == 0 ? alike.Key : $"{alike.Key}-{WordsOf(d)}", StringComparer.Ordinal))
            {
                Number(same.Key, [.. same.OrderBy(d => d.Standing).ThenBy(d => Core(d).Agreement.Subject, StringComparer.Ordinal)]);
            }
        }
    }

    // The same words twice: one of the documents was made with others too.
    private static void Number(string key, KnownDocument[] documents)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            documents[i].Key = i == 0 ? key : key + "-" + (i + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string PlainKey(KnownDocument document)
    {
        var head = $"{EnumWords.Of(document.First.Agreement.Kind)}-{document.First.DialogueKey ?? "before"}";
        return DocumentTopics.Of(document) is [var topic, ..] ? $"{head}-{topic}"
            : Core(document).Words.Count > 0 ? $"{head}-{WordsOf(document)}"
            : head;
    }

    private static string WordsOf(KnownDocument document) => Digest.Of(Digits, Core(document).Words);

    // The shortest name has the fewest words that another article leaves out.
    private static DocumentTelling Core(KnownDocument document) => document.Tellings
        .OrderBy(t => t.Words.Count == 0)
        .ThenBy(t => t.Words.Count)
        .ThenBy(t => string.Join(' ', t.Words), StringComparer.Ordinal)
        .ThenBy(t => t.Agreement.Subject, StringComparer.Ordinal)
        .First();
}
