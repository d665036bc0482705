using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>Finds sums of money; a number without a currency is none. See <c>docs/rules/amounts.md</c>.</summary>
public sealed class AmountExtractor : Extractor
{
    public override string Kind => "amounts";

    public override int Version => 1;

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (At(sentence, i) is { } mention)
            {
                yield return mention;
                i = mention.End - 1;
            }
        }
    }

    private AmountMention? At(Sentence sentence, int start)
    {
        var at = start;
        var (number, length) = NumberWords.At(sentence.Tokens, at);
        if (length == 0 && AmountWords.Half.HasBase(sentence[at].Text))
        {
            (number, length) = (0.5m, 1);
        }

        at += length;
        var scale = ScaleAt(sentence, at);
        at += scale is null ? 0 : 1;
        if ((length == 0 && scale is null) || CurrencyAt(sentence, at) is not { } currency)
        {
            return null;
        }

        at = currency.End;
        var count = length > 0 ? number : scale?.Count ?? 1;
        var value = count * (scale?.Scale ?? 1);
        if (value is <= 0 or > long.MaxValue)
        {
            return null;
        }

        var period = PeriodAt(sentence, at);
        return new AmountMention(sentence, start, period?.End ?? at, Rule, (long)value, currency.Code, period?.Iso);
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

    private static (string Code, int End)? CurrencyAt(Sentence sentence, int i)
    {
        if (i >= sentence.Count)
        {
            return null;
        }

        if (AmountWords.Currencies.TryGetValue(sentence[i].Text, out var code))
        {
            var american = i + 1 < sentence.Count && sentence[i + 1].Text is "اميركي" or "امريكي";
            return (code, i + (american ? 2 : 1));
        }

        if (!AmountWords.Riyal.Has(sentence[i].Text))
        {
            return null;
        }

        var next = i + 1 < sentence.Count ? sentence[i + 1].Text : "";
        return AmountWords.Saudi.Has(next) ? ("SAR", i + 2)
            : AmountWords.Qatari.Has(next) ? ("QAR", i + 2)
            : ("QAR", i + 1);
    }

    // على مدى خمس سنوات
    private static (string Iso, int End)? PeriodAt(Sentence sentence, int i)
    {
        for (var at = i; at < sentence.Count && at < i + 3; at++)
        {
            if (!AmountWords.Over.Has(sentence[at].Text))
            {
                continue;
            }

            var (number, length) = NumberWords.At(sentence.Tokens, at + 1);
            var unit = at + 1 + length;
            if (length == 0 || unit >= sentence.Count)
            {
                return null;
            }

            var letter = AmountWords.Years.Has(sentence[unit].Text) ? "Y" : AmountWords.Months.Has(sentence[unit].Text) ? "M" : null;
            return letter is null ? null : (FormattableString.Invariant($"P{number:0}{letter}"), unit + 1);
        }

        return null;
    }
}
