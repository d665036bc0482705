using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Labels of a site that a capture glued to a paragraph: «تسجيلتتجه الأنظار», «الدولي.اضافة اعلان». Each becomes a line
/// of its own, with the number of the line it was glued to.
/// </summary>
internal static class GluedLabels
{
    private const int ShortestWord = 3;

    private static readonly string Login = ArticleCleaner.Fold("تسجيل");

    private static readonly string[][] AtTheEnd =
    [
        [ArticleCleaner.Fold("اضافة"), ArticleCleaner.Fold("اعلان")],
        [ArticleCleaner.Fold("مساحة"), ArticleCleaner.Fold("إعلانية")],
    ];

    // تسجيلات · تسجيلها · تسجيلاتهم · تسجيلين: the word itself with what Arabic writes behind it.
    private static readonly WordSet Endings = new(
        "ا", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "نا", "ي", "ية", "يا", "ات", "اتي", "اته", "اتها", "اتهم", "اتهن", "اتهما", "اتنا", "اتكم",
        "ان", "ين", "ين", "يه", "يها");

    private static readonly WordQuestion BeginsWithLogin = new(word => word.StartsWith(Login, StringComparison.Ordinal));
    private static readonly WordSet LastWords = new(AtTheEnd.Select(label => label[^1]));

    public static IEnumerable<TokenList> Cut(string captured, TokenList tokens) =>
        BeginsWithLogin.Of(tokens[0].Word) || LastWords.Has(tokens[^1]) ? Parts(captured, tokens) : [tokens];

    private static IEnumerable<TokenList> Parts(string captured, TokenList tokens)
    {
        var text = CutStart(captured, tokens);
        if (text[0].Span != tokens[0].Span)
        {
            yield return [tokens[0] with { Word = new(Login), Span = new(tokens[0].Span.Start, Login.Length) }];
        }

        var end = AtTheEnd.Select(label => text.Count - label.Length).FirstOrDefault(at => IsLabel(text, at), text.Count);
        yield return text.Take(end);
        if (end < text.Count)
        {
            yield return text.Skip(end);
        }
    }

    private static TokenList CutStart(string captured, TokenList tokens)
    {
        var first = tokens[0];
        if (tokens.Count == 1 || !first.IsWord || first.Text.Length - Login.Length < ShortestWord
            || !first.Text.StartsWith(Login, StringComparison.Ordinal) || Endings.Has(first.Text[Login.Length..])
            || !first.Span.In(captured).StartsWith(Login, StringComparison.Ordinal))
        {
            return tokens;
        }

        var rest = new Token(TokenKind.Word, new(first.Text[Login.Length..]), new(first.Span.Start + Login.Length, first.Span.Length - Login.Length), IsGlued: true);
        return [rest, .. tokens.Skip(1)];
    }

    private static bool IsLabel(TokenList tokens, int at) =>
        at > 1 && Marks.IsSentenceEnd(tokens[at - 1]) && tokens[at].IsGlued
        && AtTheEnd.Any(label => label.Length == tokens.Count - at && label.Select((word, i) => tokens[at + i].Is(word)).All(same => same));
}
