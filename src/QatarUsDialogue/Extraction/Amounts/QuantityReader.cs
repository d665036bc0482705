using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>The quantity before a currency, which may have several parts: «45 مليارا و500 مليون».</summary>
internal static class QuantityReader
{
    private const decimal LargestCount = 1_000_000;

    /// <summary>Whole units and the token behind them; null where no quantity starts or it is too large to count.</summary>
    public static (long Value, int End)? At(Sentence sentence, int start)
    {
        if (PartAt(sentence, start, null) is not { } first || first.Value <= 0)
        {
            return null;
        }

        var (value, scale, end) = first;
        while (scale is not null && NextAt(sentence, end) is { } next && PartAt(sentence, next, scale) is { } part)
        {
            value += part.Value;
            scale = part.Scale < scale ? part.Scale : null;
            end = part.End;
        }

        return value <= long.MaxValue ? ((long)value, end) : null;
    }

    // و500 · وخمسمئة · ونصف
    private static int? NextAt(Sentence sentence, int i) =>
        i + 1 >= sentence.Count || !sentence[i].Text.StartsWith('و') ? null
        : sentence[i].Text.Length == 1 ? i + 1
        : i;

    /// <summary>«500 مليون», «ملياري», «نصف مليار»; behind a scale also «نصف» alone, which is half of it.</summary>
    private static (decimal Value, long? Scale, int End)? PartAt(Sentence sentence, int start, long? above)
    {
        if (start >= sentence.Count)
        {
            return null;
        }

        var (number, length) = NumberWords.At(sentence.Tokens, start);
        var isHalf = length == 0 && AmountWords.Half.HasBase(sentence[start].Text);
        var at = start + (isHalf ? 1 : length);
        if (ScaleAt(sentence, at) is { } scale && number < LargestCount)
        {
            return ((isHalf ? 0.5m : length > 0 ? number : scale.Count ?? 1) * scale.Scale, scale.Scale, at + 1);
        }

        return isHalf && above is { } whole ? (0.5m * whole, null, at)
            : length > 0 ? (number, null, at)
            : null;
    }

    private static (long Scale, int? Count)? ScaleAt(Sentence sentence, int i)
    {
        foreach (var form in i < sentence.Count ? Proclitics.Bases(sentence[i].Text) : [])
        {
            if (AmountWords.Scales.TryGetValue(form, out var scale))
            {
                return scale;
            }
        }

        return null;
    }
}
