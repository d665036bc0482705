using System.Globalization;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Gives documents their addresses: kind, round and six digits made of the subject's words.</summary>
internal static class DocumentKeys
{
    public static void Give(IEnumerable<KnownDocument> documents)
    {
        foreach (var alike in documents.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var count = 0;
            foreach (var document in alike)
            {
                count++;
                document.Key = count == 1 ? alike.Key : alike.Key + "-" + count.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static string KeyOf(KnownDocument document)
    {
        var first = document.First;
        IEnumerable<string> words = first.Words.Count > 0 ? first.Words : [first.Agreement.Subject];
        return $"{EnumWords.Of(first.Agreement.Kind)}-{first.DialogueKey ?? "before"}-{Digest.Of(6, words)}";
    }
}
