using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// Phrases to be found in tokens. The first word of a phrase may carry little words in front, the others stand as
/// they are; between them may stand quotes, «قاعدة "العديد" الجوية», and no other mark. The longest phrase wins.
/// </summary>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Others, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            var words = Cut(phrase);
            if (words.Length == 0)
            {
                continue;
            }

            if (!byFirstWord.TryGetValue(words[0], out var list))
            {
                byFirstWord[words[0]] = list = [];
            }

            list.Add((words[1..], value));
        }

        foreach (var list in byFirstWord.Values)
        {
            list.Sort((a, b) => b.Others.Length.CompareTo(a.Others.Length));
        }
    }

    /// <summary>Every phrase that starts at the token, the longest first, with the number of tokens it takes.</summary>
    public IEnumerable<(T Value, int Length)> At(IReadOnlyList<Token> tokens, int start)
    {
        if (tokens[start].IsMark)
        {
            yield break;
        }

        foreach (var word in Proclitics.Bases(tokens[start].Text))
        {
            if (!byFirstWord.TryGetValue(word, out var list))
            {
                continue;
            }

            foreach (var (others, value) in list)
            {
                var end = EndOf(tokens, start + 1, others);
                if (end > start)
                {
                    yield return (value, end - start);
                }
            }
        }
    }

    /// <summary>The longest phrase that starts at the token; length 0 where there is none.</summary>
    public (T? Value, int Length) LongestAt(IReadOnlyList<Token> tokens, int start)
    {
        (T? Value, int Length) best = default;
        foreach (var word in tokens[start].IsMark ? [] : Proclitics.Bases(tokens[start].Text))
        {
            if (!byFirstWord.TryGetValue(word, out var list))
            {
                continue;
            }

            // The longest of a list stand first.
            foreach (var (others, value) in list)
            {
                var end = EndOf(tokens, start + 1, others);
                if (end - start > best.Length)
                {
                    best = (value, end - start);
                    break;
                }
            }
        }

        return best;
    }

    // Behind the last of the words where they stand from the token on; -1 where they do not.
    private static int EndOf(IReadOnlyList<Token> tokens, int next, string[] words)
    {
        foreach (var word in words)
        {
            while (next < tokens.Count && Marks.IsQuote(tokens[next]))
            {
                next++;
            }

            if (next >= tokens.Count || !tokens[next].Is(word))
            {
                return -1;
            }

            next++;
        }

        return next;
    }

    private static string[] Cut(string phrase)
    {
        var clean = ArticleCleaner.Clean(phrase);
        return [.. Tokenizer.Tokens(clean, 0, clean.Text.Length).Where(t => !t.IsMark).Select(t => t.Text)];
    }
}
