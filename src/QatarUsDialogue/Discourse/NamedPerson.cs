using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.People;

namespace QatarUsDialogue.Discourse;

/// <summary>A person whom an article names in full, with the words of the name in clean spelling.</summary>
internal sealed record NamedPerson(PersonMention Mention, string[] Words)
{
    private const string Article = "ال";

    public static NamedPerson Of(PersonMention mention) =>
        new(mention, ArticleCleaner.Fold(mention.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public string First => Bare(Words[0]);

    public bool IsSameAs(NamedPerson other) =>
        Mention.Person is { } key ? string.Equals(key, other.Mention.Person, StringComparison.Ordinal)
        : other.Mention.Person is null && (IsShorterThan(other) || other.IsShorterThan(this));

    /// <summary>True when every word stands in the other name in this order, articles set aside: «أحمد الناصر» in «أحمد ناصر المحمد الصباح».</summary>
    public bool IsShorterThan(NamedPerson other)
    {
        var at = 0;
        foreach (var word in Words)
        {
            while (at < other.Words.Length && !string.Equals(Bare(word), Bare(other.Words[at]), StringComparison.Ordinal))
            {
                at++;
            }

            if (at++ >= other.Words.Length)
            {
                return false;
            }
        }

        return string.Equals(First, other.First, StringComparison.Ordinal);
    }

    private static string Bare(string word) => word.StartsWith(Article, StringComparison.Ordinal) && word.Length > 4 ? word[Article.Length..] : word;
}
