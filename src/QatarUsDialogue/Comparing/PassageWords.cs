using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Comparing;

/// <summary>The words and numbers of a captured passage that may be marked: all but words of function and lone letters.</summary>
internal static class PassageWords
{
    public static IReadOnlyList<ComparedWord> Of(string captured)
    {
        var clean = ArticleCleaner.Clean(captured);
        return
        [
            .. Tokenizer.Tokens(clean, 0, clean.Text.Length, new WordPool())
                .Where(token => token.IsNumber || (token.IsWord && token.Text.Length > 1 && !FunctionWords.Has(token.Text)))
                .Select(token => Word(token, token.Span.In(captured))),
        ];
    }

    private static ComparedWord Word(Token token, string printed)
    {
        var text = PressSpellings.One(token.Text);
        if (token.IsNumber)
        {
            return new(token.Span, text, [text]);
        }

        var bases = Proclitics.Bases(text);
        // Clean spelling writes ة as ه; only the printed word tells «عملة» from «عمله».
        var nouns = printed.Contains(ArabicLetters.TaMarbuta, StringComparison.Ordinal) ? [] : bases.SelectMany(AttachedPronouns.Off);
        return new(token.Span, text, [.. bases.Concat(nouns).Distinct(StringComparer.Ordinal)]);
    }
}
