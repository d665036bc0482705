using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Comparing;

/// <summary>A word of a passage as it is held against the words of another round.</summary>
/// <param name="Span">Its place in the captured passage, always a whole word.</param>
/// <param name="Text">In clean spelling, with all that is written onto it.</param>
/// <param name="Forms">The word itself, and every word it may be without little words in front and a pronoun behind.</param>
internal sealed record ComparedWord(TextSpan Span, string Text, IReadOnlyList<string> Forms)
{
    // Short words become each other too easily: «بيان» and «كيان» would both be «يان».
    private const int LongEnough = 4;
    private const string Article = "ال";

    /// <summary>
    /// The forms by which the word is found. Two words are one when a form of both is long enough, or is one of the two
    /// as it stands or stands behind the article, where it is cut off without doubt.
    /// </summary>
    public IEnumerable<string> FindableForms => Forms.Where(form => form.Length >= LongEnough || form == Text || Forms.Contains(Article + form));
}
