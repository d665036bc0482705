using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>Adds up what the press joins with و: «مليارا وثلاثمائة مليون», «ستة مليارات ونصف المليار».</summary>
internal static class SumParser
{
    /// <summary>Nobody writes «2000000 مليون»; a larger number before a scale is a spoilt text.</summary>
    public const decimal LargestCount = 1_000_000;

    private static readonly WordTable<(long Scale, int? Count)> Scales = new(AmountWords.Scales);

    public static Sum? At(TokenList tokens, int start)
    {
        decimal value = 0;
        long? scale = null;
        var at = start;
        while (Joined(tokens, at, start, scale) is { } next && Part(tokens, next, scale) is { } part
            // «ثلاثة وخمسة مليارات» is no sum: who has no scale comes last.
            && !(at > start && scale is null && part.Scale is not null))
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

    private static Sum? Part(TokenList tokens, int at, long? before)
    {
        var (number, length) = NumberWords.At(tokens, at);
        var fraction = length == 0 ? Fraction(tokens[at]) : null;
        (number, length) = fraction is { } f ? (f, 1) : (number, length);
        var scale = number < LargestCount ? ScaleAt(tokens, at + length) : null;
        if (length == 0 && scale is null)
        {
            return null;
        }

        var end = at + length + (scale is null ? 0 : 1);
        // «ونصف» behind «ستة مليارات» is half of one of them.
        var unit = scale?.Scale ?? (fraction is null ? 1 : before ?? 1);
        return new Sum((length > 0 ? number : Count(tokens, scale!.Value, end)) * unit, scale?.Scale, end);
    }

    // «مليارا دولار» is two; in «مليارا وثلاثمائة مليون» it is one.
    private static int Count(TokenList tokens, (long Scale, int? Count) scale, int end) =>
        end < tokens.Count && Proclitics.IsJoined(tokens[end]) && tokens[end - 1].Text.EndsWith('ا') ? 1 : scale.Count ?? 1;

    private static decimal? Fraction(Token word) =>
        AmountWords.Half.HasBase(word) ? 0.5m : AmountWords.Quarter.HasBase(word) ? 0.25m : null;

    private static (long Scale, int? Count)? ScaleAt(TokenList tokens, int i) =>
        i < tokens.Count && Scales.TryGet(tokens[i].Text, out var scale) ? scale : null;
}
