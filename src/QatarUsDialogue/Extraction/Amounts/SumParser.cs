using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>Adds up what the press joins with و: «مليارا وثلاثمائة مليون», «ستة مليارات ونصف المليار».</summary>
internal static class SumParser
{
    /// <summary>Nobody writes «2000000 مليون»; a larger number before a scale is a spoilt text.</summary>
    public const decimal LargestCount = 1_000_000;

    private const int MostDecimals = 2;

    private static readonly WordTable<(long Scale, int? Count)> Scales = new(AmountWords.Scales);

    public static Sum? At(TokenList tokens, int start)
    {
        decimal value = 0;
        long? scale = null;
        var at = start;
        while (Joined(tokens, at, start, scale) is { } next && Part(tokens, next, scale) is { } part
            // «ثلاثة وخمسة مليارات» is no sum: who has no scale comes last.
            && !(at > start && scale is null && part.Scale is not null)
            // «مليار وثلاثة مليارات» is no sum either, but two: what is added is of a smaller scale, or a half or a quarter.
            && (at == start || part.Unit < scale || part.Value < part.Unit))
        {
            value += part.Value;
            scale = part.Scale ?? scale;
            at = part.End;
        }

        return at == start ? null : new Sum(value, scale, at);
    }

    // «45 مليارا و500 مليون» goes on; «38 و40 مليارا» is two numbers.
    private static int? Joined(TokenList tokens, int at, int start, long? scale) =>
        at >= tokens.Count ? null
        : at == start || Proclitics.IsJoined(tokens[at]) ? at
        : scale is not null && tokens[at].Is("و") && at + 1 < tokens.Count ? at + 1
        : null;

    private static (decimal Value, decimal Unit, long? Scale, int End)? Part(TokenList tokens, int at, long? before)
    {
        var (number, length) = WithArabicComma(tokens, at) ?? NumberWords.At(tokens, at);
        var fraction = length == 0 ? Fraction(tokens[at]) : null;
        (number, length) = fraction is { } f ? (f, 1) : (number, length);
        var scale = number < LargestCount ? ScaleAt(tokens, at + length) : null;
        // «عدة مليارات»: how many, nobody says.
        if (length == 0 && (scale is null || AmountWords.PluralScales.HasBase(tokens[at])))
        {
            return null;
        }

        var end = at + length + (scale is null ? 0 : 1);
        // «ونصف» behind «ستة مليارات» is half of one of them.
        var unit = scale?.Scale ?? (fraction is null ? 1 : before ?? 1);
        return ((length > 0 ? number : Count(tokens, scale!.Value, end)) * unit, unit, scale?.Scale, end);
    }

    // «18،4 مليار» is a decimal, for behind one the scale stands in the singular; «21،22 نوفمبر» are two numbers.
    private static (decimal Value, int Length)? WithArabicComma(TokenList tokens, int at) =>
        at + 3 < tokens.Count
        && tokens[at].Value is { } whole
        && tokens[at + 1] is { IsGlued: true, IsMark: true } comma && comma.Text[0] == ArabicLetters.Comma
        && tokens[at + 2] is { IsGlued: true, Value: { } decimals, Text: { Length: <= MostDecimals } digits }
        && ScaleAt(tokens, at + 3) is not null && !AmountWords.PluralScales.HasBase(tokens[at + 3])
            ? (whole + (digits.Length == 1 ? decimals / 10m : decimals / 100m), 3)
            : null;

    // «مليارا دولار» is two; in «مليارا وثلاثمائة مليون» it is one.
    private static int Count(TokenList tokens, (long Scale, int? Count) scale, int end) =>
        end < tokens.Count && Proclitics.IsJoined(tokens[end]) && tokens[end - 1].Text.EndsWith('ا') ? 1 : scale.Count ?? 1;

    private static decimal? Fraction(Token word) =>
        AmountWords.Half.HasBase(word) ? 0.5m : AmountWords.Quarter.HasBase(word) ? 0.25m : null;

    private static (long Scale, int? Count)? ScaleAt(TokenList tokens, int i) =>
        i < tokens.Count && Scales.TryGet(tokens[i].Text, out var scale) ? scale : null;
}
