using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// Phrases to be found in tokens. The first word of a phrase may carry little words in front, the others stand as
/// they are; no mark may stand between them. The longest phrase wins.
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
                if (Follows(tokens, start + 1, others))
                {
                    yield return (value, others.Length + 1);
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
                if (others.Length + 1 > best.Length && Follows(tokens, start + 1, others))
                {
                    best = (value, others.Length + 1);
                    break;
                }
            }
        }

        return best;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int start, string[] words)
    {
        if (start + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[start + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Cut(string phrase)
    {
        var clean = ArticleCleaner.Clean(phrase);
        return [.. Tokenizer.Tokens(clean, 0, clean.Text.Length).Where(t => !t.IsMark).Select(t => t.Text)];
    }
}
