using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// Phrases to be found in tokens. The first word of a phrase may carry little words in front, the others stand as
/// they are; between them may stand quotes, «قاعدة "العديد" الجوية», and no other mark. The longest phrase wins.
/// </summary>
public sealed class PhraseTable<T>
{
    // By every spelling of the first word; a list for each word that the spelling may be.
    private readonly Dictionary<string, (string[] Others, T Value)[][]> _bySpelling;

    private readonly WordQuestion _mayBegin;

    // Most words that begin a phrase stand alone in none, and most words behind them go on with none.
    private readonly WordQuestion _isOne;
    private readonly WordQuestion _goesOn;

    /// <param name="pool">Whose words are asked, where the phrases are those of a lexicon.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, WordPool? pool = null)
    {
        _mayBegin = new(MayBegin, pool);
        _isOne = new(word => _bySpelling!.TryGetValue(word, out var lists) && lists.Any(list => list.Any(phrase => phrase.Others.Length == 0)), pool);
        var second = new HashSet<string>(StringComparer.Ordinal);
        _goesOn = new(second.Contains, pool);
        var byFirstWord = new Dictionary<string, List<(string[] Others, T Value)>>(StringComparer.Ordinal);
        var met = new WordPool();
        foreach (var (phrase, value) in phrases)
        {
            var words = Cut(phrase, met);
            if (words.Length == 0)
            {
                continue;
            }

            if (!byFirstWord.TryGetValue(words[0], out var list))
            {
                byFirstWord[words[0]] = list = [];
            }

            list.Add((words[1..], value));
            if (words.Length > 1)
            {
                second.Add(words[1]);
            }
        }

        foreach (var list in byFirstWord.Values)
        {
            list.Sort((a, b) => b.Others.Length.CompareTo(a.Others.Length));
        }

        var lists = byFirstWord.ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
        _bySpelling = Spellings.Of(lists.Keys).ToDictionary(
            s => s.Key, s => Array.ConvertAll(s.Value, word => lists[word]), StringComparer.Ordinal);
    }

    /// <summary>True for a word that a phrase may begin with, little words in front set aside.</summary>
    public bool MayBegin(string word) => _bySpelling.ContainsKey(word);

    public bool MayBegin(Token token) => _mayBegin.Of(token.Word);

    /// <summary>True when a phrase stands anywhere among the tokens.</summary>
    public bool IsIn(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LongestAt(tokens, i).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every phrase that starts at the token, the longest first, with the number of tokens it takes.</summary>
    public IEnumerable<(T Value, int Length)> At(TokenList tokens, int start) =>
        MayStand(tokens, start) && _bySpelling.TryGetValue(tokens[start].Text, out var lists) ? Following(lists, tokens, start) : [];

    /// <summary>The longest phrase that starts at the token; length 0 where there is none.</summary>
    public (T? Value, int Length) LongestAt(TokenList tokens, int start)
    {
        (T? Value, int Length) best = default;
        if (!MayStand(tokens, start) || !_bySpelling.TryGetValue(tokens[start].Text, out var lists))
        {
            return best;
        }

        foreach (var list in lists)
        {
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

    private bool MayStand(TokenList tokens, int start)
    {
        if (!MayBegin(tokens[start]) || tokens[start].IsMark)
        {
            return false;
        }

        var next = BehindQuotes(tokens, start + 1);
        return _isOne.Of(tokens[start].Word) || (next < tokens.Count && _goesOn.Of(tokens[next].Word));
    }

    private static IEnumerable<(T Value, int Length)> Following(
        (string[] Others, T Value)[][] lists, TokenList tokens, int start)
    {
        foreach (var list in lists)
        {
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

    // Behind the last of the words where they stand from the token on; -1 where they do not.
    private static int EndOf(TokenList tokens, int next, string[] words)
    {
        foreach (var word in words)
        {
            next = BehindQuotes(tokens, next);
            if (next >= tokens.Count || !tokens[next].Is(word))
            {
                return -1;
            }

            next++;
        }

        return next;
    }

    private static int BehindQuotes(TokenList tokens, int at)
    {
        while (at < tokens.Count && Marks.IsQuote(tokens[at]))
        {
            at++;
        }

        return at;
    }

    private static string[] Cut(string phrase, WordPool words)
    {
        var clean = ArticleCleaner.Clean(phrase);
        return [.. Tokenizer.Tokens(clean, 0, clean.Text.Length, words).Where(t => !t.IsMark).Select(t => t.Text)];
    }
}
