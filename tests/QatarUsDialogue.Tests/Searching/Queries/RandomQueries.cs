namespace QatarUsDialogue.Tests.Searching.Queries;

/// <summary>Queries as people, keyboards and machines type them: words, signs, keywords and nonsense. The same seed gives the same queries.</summary>
internal sealed class RandomQueries(int seed)
{
    private const int MostParts = 12;

    private static readonly string[] Parts =
    [
        "قطر", "الحوار", "لقاعدة", "العديد", "أمريكي", "الاٍرهاب", "وواشنطن", "عبدالرحمن", "Doha", "2024", "٢٠٢٤", "13,000",
        " ", " ", " ", "  ", "\u00a0", "\u200f", "\u200c", "\t", "\n", "\0", "\ud83d\udd17", "\ud83d", "\ufdfa", "ـــ", "\u064b", "\uffff",
        "\"", "«", "»", "“", "”", "'", "(", ")", "-", "−", "*", "^", "+", ":", "OR", " OR ", " أو ", "|", "AND", "NOT", "NEAR(", "{", "}", "[", ";", "--", "%", "_", "\\", "<b>", "&amp;", "/",
        "topic:", "round:", "round:6", "year:2024", "سنة:", "الجولة:", "موضوع:", "person:", "source:001", "type:", "foo:", "exact:", "stem:", "rowid:",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var count = _random.Next(1, MostParts + 1);
        return string.Concat(Enumerable.Range(0, count).Select(_ => _random.Next(12) == 0 ? Anything() : Parts[_random.Next(Parts.Length)]));
    }

    private string Anything() => ((char)_random.Next(char.MaxValue + 1)).ToString();
}
