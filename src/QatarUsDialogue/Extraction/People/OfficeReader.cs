using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the office beside a name: before it, or behind it as an apposition.</summary>
internal sealed class OfficeReader(PlaceTable places)
{
    private const int Longest = 18;
    private const string Country = "country";

    private static readonly WordSet Counterparts = new("نظيره", "نظيرها", "نظيرته", "نظيرتها");

    // رئيس مجلس الوزراء وزير الخارجية القطري [الشيخ] محمد…
    /// <summary>First token of the office that ends right before the token; null where none does.</summary>
    /// <param name="nameEnd">One behind the name. Between commas it is an apposition: «وزير الخارجية، ناصر بوريطة، إن».</param>
    public int? Before(Sentence sentence, int end, int nameEnd)
    {
        if (end > 1 && Marks.IsComma(sentence[end - 1]) && IsApposition(sentence, end, nameEnd))
        {
            end--;
        }

        if (end > 0 && OfficeWords.Prepositions.Has(sentence[end - 1]))
        {
            return null;
        }

        var start = end;
        while (start > 0 && end - start < Longest && IsPart(sentence, start - 1, end))
        {
            start--;
        }

        while (start < end && !OfficeWords.Heads.HasBase(sentence[start]))
        {
            start++;
        }

        return start < end ? LastOf(sentence, start, end) : null;
    }

    // «ستيوارت جونز»، القائم بأعمال مساعد وزير الخارجية الأميركي لشؤون الشرق الأدنى
    // الشيخ محمد بن عبدالرحمن آل ثاني رئيس مجلس الوزراء وزير الخارجية
    /// <summary>
    /// First and one behind the last token of an office that stands behind a name; null where none does, or where it
    /// names another country than the person's, where that is known: «التقى أنتوني بلينكن وزير الخارجية السعودي».
    /// </summary>
    public (int Start, int End)? After(Sentence sentence, int at, string? country)
    {
        while (at < sentence.Count && Marks.IsQuote(sentence[at]))
        {
            at++;
        }

        var start = at < sentence.Count && Marks.IsComma(sentence[at]) ? at + 1 : at;
        if (start >= sentence.Count || !OfficeWords.Heads.HasBase(sentence[start]) || IsJoinedHead(sentence[start])
            || Counterparts.HasBase(sentence[start]))
        {
            return null;
        }

        var end = start + 1;
        while (end < sentence.Count && IsOfficeWord(sentence, end))
        {
            end++;
        }

        end -= OfficeWords.Prepositions.Has(sentence[end - 1]) ? 1 : 0;
        var isOfNextPerson = end < sentence.Count && OfficeWords.Titles.Has(sentence[end]);
        return isOfNextPerson || NamesOther(sentence, start, end, country) ? null : (start, end);
    }

    // أمير قطر، الشيخ «تميم بن حمد آل ثاني»
    private static bool IsApposition(Sentence sentence, int end, int nameEnd) =>
        end < sentence.Count
        && (OfficeWords.Titles.Has(sentence[end])
            || (!Proclitics.IsJoined(sentence[end]) && (nameEnd >= sentence.Count || sentence[nameEnd].IsMark) && IsDefiniteOrPlace(sentence[end - 2])));

    private static bool IsDefiniteOrPlace(Token token) => token.IsWord && !OfficeWords.Ends.HasBase(token);

    // «هنأ أمير قطر الرئيس الأميركي» and «تلقى الوزير من نظيره» name two: the last is the name's.
    private int LastOf(Sentence sentence, int start, int end)
    {
        for (var head = end - 1; head > start; head--)
        {
            if (OfficeWords.Heads.HasBase(sentence[head])
                && (Counterparts.HasBase(sentence[head]) || SpeaksOfTwoCountries(sentence, start, head, end)))
            {
                return head;
            }
        }

        return start;
    }

    private bool SpeaksOfTwoCountries(Sentence sentence, int start, int head, int end)
    {
        var first = Countries(sentence, start, head);
        var second = Countries(sentence, head, end);
        return first.Count > 0 && second.Count > 0 && !first.Overlaps(second);
    }

    private HashSet<string> Countries(Sentence sentence, int start, int end)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (places.At(sentence.Tokens, i) is { Length: > 0, Value.Place: { Kind: Country } place })
            {
                found.Add(PlaceTable.Side(place));
            }
        }

        return found;
    }

    private bool NamesOther(Sentence sentence, int start, int end, string? country) => country is not null && Enumerable.Range(start, end - start)
        .Any(i => places.At(sentence.Tokens, i) is { Length: > 0, Value: { IsAdjective: true } place } && PlaceTable.Side(place.Place) != country);

    // «ووزير» brings the next person; «وزير» is the apposition.
    private static bool IsJoinedHead(Token token) => Proclitics.IsJoined(token) && !OfficeWords.Heads.Has(token);

    // الشؤون الخارجية [والتعاون] الإفريقي [والمغاربة] [المقيمين] [بالخارج]؛ لكرة القدم؛ معهد واشنطن
    private bool IsPart(Sentence sentence, int i, int end)
    {
        if (IsOfficeWord(sentence, i))
        {
            return true;
        }

        if (!sentence[i].IsWord || OfficeWords.Ends.HasBase(sentence[i]) || NewsVerbs.Has(sentence[i]))
        {
            return false;
        }

        return Proclitics.IsDefinite(sentence[i]) || (i + 1 < end && OfficeWords.Joints.HasBase(sentence[i]));
    }

    private bool IsOfficeWord(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord)
        {
            return false;
        }

        return OfficeWords.Heads.HasBase(sentence[i]) || OfficeWords.Others.HasBase(sentence[i]) || places.At(sentence.Tokens, i).Length > 0
            || (i > 0 && places.At(sentence.Tokens, i - 1).Length > 1)
            || (i > 1 && places.At(sentence.Tokens, i - 2).Length > 2);
    }
}
