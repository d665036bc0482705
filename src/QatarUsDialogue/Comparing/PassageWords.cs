using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Comparing;

/// <summary>The words and numbers of a captured passage that may be marked: all but words of function and lone letters.</summary>
internal static class PassageWords
{
    public static IReadOnlyList<ComparedWord> Of(string captured, FormNumbers numbers)
    {
        var clean = ArticleCleaner.Clean(captured);
        return
        [
            .. Tokenizer.Tokens(clean, 0, clean.Text.Length, new WordPool())
                .Where(token => token.IsNumber || (token.IsWord && token.Text.Length > 1 && !FunctionWords.Has(token.Text)))
                .Select(token => Word(token, token.Span.In(captured), numbers)),
        ];
    }

    // Clean spelling writes ة as ه; only the printed word tells «عملة» from «عمله».
    private static ComparedWord Word(Token token, string printed, FormNumbers numbers) => new(
        token.Span,
        printed,
        numbers.Of(token.IsNumber ? WordForms.OfNumber(token.Text) : WordForms.Of(token.Text, isNoun: printed.Contains(ArabicLetters.TaMarbuta, StringComparison.Ordinal))));
}
