using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>
/// The forms of a phrase of the lexicon. A stroke parts words of which one stands: «منع/وقف تمويله/تمويلها». A noun
/// and its adjectives with the article stand without it too, and the noun with a pronoun: «المساعدات الإنسانية»,
/// «مساعدات إنسانية», «مساعداتها الإنسانية».
/// </summary>
public static class TopicPhrases
{
    private const string Article = "ال";
    private const string Joined = "وال";

    public static IEnumerable<string> Forms(string phrase) => Choices(Words(phrase)).SelectMany(Agreeing).Distinct(StringComparer.Ordinal);

    private static string[] Words(string phrase) => ArticleCleaner.Fold(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Choices(string[] words) =>
        words.Aggregate(
            (IEnumerable<string[]>)[[]],
            (begun, word) => begun.SelectMany(_ => word.Split('/'), (before, choice) => (string[])[.. before, choice]));

    private static IEnumerable<string> Agreeing(string[] words)
    {
        yield return string.Join(' ', words);
        if (words.Length < 2 || !words.Skip(1).All(HasArticle) || words[1][0] != Article[0] || !words[0].StartsWith(Article, StringComparison.Ordinal))
        {
            yield break;
        }

        var noun = words[0][Article.Length..];
        yield return string.Join(' ', words.Skip(1).Select(WithoutArticle).Prepend(noun));
        foreach (var owned in AttachedPronouns.On(noun))
        {
            yield return string.Join(' ', words.Skip(1).Prepend(owned));
        }
    }

    private static bool HasArticle(string word) =>
        word.StartsWith(Article, StringComparison.Ordinal) || word.StartsWith(Joined, StringComparison.Ordinal);

    private static string WithoutArticle(string word) =>
        word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word[..1] + word[Joined.Length..];
}
