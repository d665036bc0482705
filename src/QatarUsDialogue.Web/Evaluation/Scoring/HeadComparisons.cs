using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>The fields that every article has once.</summary>
internal static class HeadComparisons
{
    private const string None = "none";

    public static Comparison Scope(AnnotatedArticle article, Reading reading) =>
        new(IfDialogue(article.Expected.Scope), IfDialogue(reading.Scope));

    // That an article gives no day is a value to be got right, like a day.
    public static Comparison Publication(AnnotatedArticle article, Reading reading) =>
        new([new(Day(article.Expected.Published))], [new(Day(reading.Published?.Date))]);

    public static Comparison Outlet(AnnotatedArticle article, Reading reading) =>
        new([new(article.Expected.Outlet ?? None)], [new(reading.Outlet?.Text ?? None)]);

    // Where the words of the headline are written down, another line is none.
    public static Comparison Headline(AnnotatedArticle article, Reading reading) => article.Expected.Headline is { } words
        ? new([new(Spaced(words))], reading.Title is { } title ? [new(Spaced(title.Text))] : [])
        : new(IfThere(article.Expected.HasTitle), IfThere(reading.Title is not null));

    private static ScoredValue[] IfDialogue(ArticleScope scope) => scope is ArticleScope.Dialogue ? [new("dialogue")] : [];

    private static ScoredValue[] IfThere(bool there) => there ? [new("there")] : [];

    private static string Spaced(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Day(DateOnly? day) => day is { } known ? IsoDate.Day(known) : None;
}
