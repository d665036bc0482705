namespace QatarUsDialogue.Searching;

/// <summary>
/// Words that are two spellings of one: where two forms of a name differ in a single word, and that word only a little,
/// «أنتوني بلينكن» and «أنطوني بلينكن».
/// </summary>
internal static class SpellingVariants
{
    private const int ShortestWord = 4;
    private const int MostApart = 2;

    public static IEnumerable<(string One, string Other)> Among(IReadOnlyList<string> forms)
    {
        var terms = forms.Select(SearchTerms.Of).ToList();
        var found = new List<(string, string)>();
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < terms.Count; j++)
            {
                if (TheOneThatDiffers(terms[i], terms[j]) is var (one, other))
                {
                    found.Add((one.Span.In(forms[i]), other.Span.In(forms[j])));
                }
            }
        }

        return found.Distinct();
    }

    private static (SearchTerm One, SearchTerm Other)? TheOneThatDiffers(IReadOnlyList<SearchTerm> one, IReadOnlyList<SearchTerm> other)
    {
        // A single word is a form of its own and needs no pair.
        if (one.Count != other.Count || one.Count < 2)
        {
            return null;
        }

        var different = one.Zip(other).Where(pair => pair.First.Stem != pair.Second.Stem).ToList();
        return different is [var only] && AreAlike(only.First.Folded, only.Second.Folded) ? only : null;
    }

    private static bool AreAlike(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestWord && one[0] == other[0] && EditDistance.Of(one, other, MostApart) <= MostApart;
}
