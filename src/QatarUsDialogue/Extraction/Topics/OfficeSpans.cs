using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>
/// Where offices and ministries stand: «وزير الدفاع», «وزيرا الخارجية والدفاع», «وزارة التعليم والتعليم العالي»,
/// «وكيل الوزارة للشؤون الاقتصادية», «سفير قطر لدى إيران». What they are called after is not spoken of.
/// </summary>
public sealed class OfficeSpans
{
    private const string Article = "ال";
    private const string Joined = "وال";
    private const string OfState = "الدوله";
    private const string At = "لدي";

    private const int FurthestOfficial = 5;

    private static readonly WordSet Openings = new([At, .. OfficeWords.Affairs.Words, .. OfficeWords.MinistriesInEverySpelling]);

    private readonly HashSet<string> _givenNames;

    public OfficeSpans(Lexicon lexicon)
    {
        _givenNames = new(
            lexicon.People.SelectMany(p => p.Forms).Select(form => ArticleCleaner.Fold(form).Split(' ')[0]),
            StringComparer.Ordinal);
    }

    /// <summary>The spans as first token and the token behind the last.</summary>
    public IEnumerable<(int Start, int End)> In(Sentence sentence)
    {
        var several = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            if (!several && !Openings.Has(word))
            {
                continue;
            }

            if (OfficeWords.IsMinistry(word))
            {
                several = several || OfficeWords.Several.HasBase(word);
                yield return (i, EndOfMinistry(sentence, i + 1));
            }
            else if (OfficeWords.Affairs.Has(word) && FollowsAnOfficial(sentence, i))
            {
                yield return (i, EndOfAffairs(sentence, i + 1));
            }
            else if (word.Is(At))
            {
                yield return (i, Math.Min(i + 2, sentence.Count));
            }
            else if (several && IsJoined(word) && EndOfList(sentence, i + 1) is var end && IsNamed(sentence, end))
            {
                yield return (i, end);
            }
        }
    }

    // «الدولة لشؤون الدفاع», «التعليم والتعليم العالي», «خارجية مصر والعراق».
    private static int EndOfMinistry(Sentence sentence, int next)
    {
        if (next < sentence.Count && sentence[next].Is(OfState))
        {
            next++;
        }

        if (next >= sentence.Count || !sentence[next].IsWord)
        {
            return next;
        }

        if (OfficeWords.Affairs.Has(sentence[next]))
        {
            return EndOfAffairs(sentence, next + 1);
        }

        return HasArticle(sentence[next])
            ? EndOfList(sentence, next + 1)
            : EndOfOwners(sentence, next + 1);
    }

    // «الدفاع», «السياسية والعسكرية», «إيران».
    private static int EndOfAffairs(Sentence sentence, int next) =>
        next < sentence.Count && sentence[next].IsWord ? EndOfList(sentence, next + 1) : next;

    private static int EndOfList(Sentence sentence, int next)
    {
        while (next < sentence.Count)
        {
            if (IsJoined(sentence[next]) || IsAdjective(sentence[next]))
            {
                next++;
            }
            else if (Marks.IsComma(sentence[next]) && next + 1 < sentence.Count && IsJoined(sentence[next + 1]))
            {
                next += 2;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    private static int EndOfOwners(Sentence sentence, int next)
    {
        next = Math.Min(next + 1, sentence.Count);
        while (next < sentence.Count && sentence[next].IsWord && Proclitics.IsJoined(sentence[next]))
        {
            next++;
        }

        return next;
    }

    private bool IsNamed(Sentence sentence, int next)
    {
        while (next < sentence.Count && Marks.IsQuote(sentence[next]))
        {
            next++;
        }

        return next < sentence.Count && (OfficeWords.Titles.Has(sentence[next]) || _givenNames.Contains(sentence[next].Text));
    }

    // «مساعد وزير الخارجية الأميركي لشؤون الشرق الأدنى»; a session may be «لشؤون التعليم».
    private static bool FollowsAnOfficial(Sentence sentence, int affairs)
    {
        for (var i = affairs - 1; i >= 0 && i >= affairs - FurthestOfficial && !sentence[i].IsMark; i--)
        {
            if (OfficeWords.Officials.HasBase(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasArticle(Token token) => token.Text.StartsWith(Article, StringComparison.Ordinal);

    private static bool IsJoined(Token token) => token.Text.StartsWith(Joined, StringComparison.Ordinal);

    private static bool IsAdjective(Token token) =>
        HasArticle(token) && (token.Text.EndsWith('ي') || token.Text.EndsWith("يه", StringComparison.Ordinal));
}
