namespace QatarUsDialogue.Searching.Matching;

/// <summary>Chooses the word of the archive that a mistyped one most likely was.</summary>
public static class NearestWord
{
    private const int LongestShortWord = 4;

    public static int LimitFor(string word) => word.Length <= LongestShortWord ? 1 : 2;

    /// <param name="known">Words in search spelling, with the number of passages that hold them.</param>
    public static T? To<T>(string word, IEnumerable<T> known, Func<T, string> spelling, Func<T, int> passages)
        where T : class
    {
        var limit = LimitFor(word);
        return known
            .Select(one => (Word: one, Distance: EditDistance.Of(word, spelling(one), limit)))
            .Where(one => one.Distance > 0 && one.Distance <= limit)
            .OrderBy(one => one.Distance)
            .ThenByDescending(one => passages(one.Word))
            .ThenBy(one => spelling(one.Word), StringComparer.Ordinal)
            .Select(one => one.Word)
            .FirstOrDefault();
    }
}
