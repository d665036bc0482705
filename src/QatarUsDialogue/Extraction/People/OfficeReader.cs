using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the office beside a name: before it, or behind it as an apposition.</summary>
internal sealed class OfficeReader(PlaceTable places)
{
    // رئيس مجلس الوزراء وزير الخارجية القطري [الشيخ] محمد…
    /// <summary>First token of the office that ends right before the token; null where none does.</summary>
    public int? Before(Sentence sentence, int end)
    {
        // أمير قطر، الشيخ «تميم بن حمد آل ثاني»
        end -= end > 1 && Marks.IsComma(sentence[end - 1]) && end < sentence.Count && OfficeWords.Titles.Has(sentence[end].Text) ? 1 : 0;
        var start = end;
        if (end > 0 && OfficeWords.Prepositions.Has(sentence[end - 1].Text))
        {
            return null;
        }

        while (start > 0 && IsOfficeWord(sentence, start - 1))
        {
            start--;
        }

        while (start < end && !OfficeWords.Heads.HasBase(sentence[start].Text))
        {
            start++;
        }

        return start < end ? start : null;
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
        if (start >= sentence.Count || !OfficeWords.Heads.HasBase(sentence[start].Text) || IsJoinedHead(sentence[start].Text))
        {
            return null;
        }

        var end = start + 1;
        while (end < sentence.Count && IsOfficeWord(sentence, end))
        {
            end++;
        }

        end -= OfficeWords.Prepositions.Has(sentence[end - 1].Text) ? 1 : 0;
        var isOfNextPerson = end < sentence.Count && OfficeWords.Titles.Has(sentence[end].Text);
        return isOfNextPerson || NamesOther(sentence, start, end, country) ? null : (start, end);
    }

    private bool NamesOther(Sentence sentence, int start, int end, string? country) => country is not null && Enumerable.Range(start, end - start)
        .Any(i => places.At(sentence.Tokens, i) is { Length: > 0, Value: { IsAdjective: true } place } && PlaceTable.Side(place.Place) != country);

    // «ووزير» brings the next person; «وزير» is the apposition.
    private static bool IsJoinedHead(string word) => Proclitics.IsJoined(word) && !OfficeWords.Heads.Has(word);

    private bool IsOfficeWord(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord)
        {
            return false;
        }

        var word = sentence[i].Text;
        return OfficeWords.Heads.HasBase(word) || OfficeWords.Others.HasBase(word) || places.At(sentence.Tokens, i).Length > 0
            || (i > 0 && places.At(sentence.Tokens, i - 1).Length > 1)
            || (i > 1 && places.At(sentence.Tokens, i - 2).Length > 2);
    }
}
