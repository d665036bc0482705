namespace QatarUsDialogue.Words;

/// <summary>
/// Names that the press spells in two ways, in one: «الأمريكي» is «الأميركي», «سوريا» is «سورية». All words here are in
/// clean spelling.
/// </summary>
public static class PressSpellings
{
    private static readonly (string Other, string One)[] Anywhere =
    [
        ("امريك", "اميرك"),
        ("ترامب", "ترمب"),
        ("مائه", "مئه"),
    ];

    private static readonly (string Other, string One)[] AtTheEnd =
    [
        ("سوريا", "سوريه"),
    ];

    public static string One(string word)
    {
        foreach (var (other, one) in Anywhere)
        {
            word = word.Replace(other, one, StringComparison.Ordinal);
        }

        foreach (var (other, one) in AtTheEnd)
        {
            word = word.EndsWith(other, StringComparison.Ordinal) ? word[..^other.Length] + one : word;
        }

        return word;
    }
}
