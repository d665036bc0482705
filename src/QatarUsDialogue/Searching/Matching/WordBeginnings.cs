namespace QatarUsDialogue.Searching.Matching;

/// <summary>The letters that begin a word, bare and behind the article and the commonest little words.</summary>
public static class WordBeginnings
{
    private static readonly string[] Fronts =
    [
        "",
        "ال",
        "و",
        "وال",
        "ب",
        "بال",
        "ل",
        "لل",
    ];

    public static IEnumerable<string> Of(string letters) => Fronts.Select(front => front + letters);
}
