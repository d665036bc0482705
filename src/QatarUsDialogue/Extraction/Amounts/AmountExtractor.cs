using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>Finds sums of money; a number without a currency is none. See <c>docs/rules/amounts.md</c>.</summary>
public sealed class AmountExtractor : Extractor
{
    private const string Dollar = "USD";

    public override string Kind => "amounts";

    public override int Version => 1;

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var found = At(sentence, i);
            foreach (var mention in found)
            {
                yield return mention;
            }

            i = found.Count > 0 ? found[^1].End - 1 : i;
        }
    }

    /// <summary>One sum, or the two ends of a range: «38 و40 مليار دولار».</summary>
    private List<AmountMention> At(Sentence sentence, int start)
    {
        var sign = sentence[start].Is(AmountWords.DollarSign) ? 1 : 0;
        if (start + sign >= sentence.Count || SumParser.At(sentence.Tokens, start + sign) is not { } sum)
        {
            return [];
        }

        var lower = LowerEnd(sentence, sum);
        sum = lower?.Upper ?? sum;
        // $500 مليون
        if ((sign > 0 ? (Code: Dollar, End: sum.End) : CurrencyAt(sentence, sum.End)) is not { } currency)
        {
            return [];
        }

        var period = PeriodAt(sentence, currency.End);
        var end = period?.End ?? currency.End;
        decimal[] values = lower is { } range ? [range.Value, sum.Value] : [sum.Value];
        return values.Any(v => v is <= 0 or > long.MaxValue)
            ? []
            : [.. values.Select(v => new AmountMention(sentence, start, end, Rule, (long)v, currency.Code, period?.Iso))];
    }

    private static (decimal Value, Sum Upper)? LowerEnd(Sentence sentence, Sum first)
    {
        var joint = first.End;

        // ثلاثة وخمسة مليارات
        if (first.Scale is null && joint < sentence.Count && Proclitics.IsJoined(sentence[joint].Text)
            && SumParser.At(sentence.Tokens, joint) is { Scale: { } unit } joined && first.Value < joined.Value / unit)
        {
            return (first.Value * unit, joined);
        }

        if (first.Scale is not null || first.Value >= SumParser.LargestCount || joint + 1 >= sentence.Count || !AmountWords.RangeSigns.Has(sentence[joint].Text)
            || SumParser.At(sentence.Tokens, joint + 1) is not { Scale: { } scale } upper)
        {
            return null;
        }

        // «في 2021 إلى 18.4 مليار» is a year and a sum.
        return first.Value < upper.Value / scale ? (first.Value * scale, upper) : null;
    }

    private static (string Code, int End)? CurrencyAt(Sentence sentence, int i)
    {
        if (i >= sentence.Count)
        {
            return null;
        }

        // جنيه إسترليني
        if (AmountWords.Pound.Has(sentence[i].Text) && CurrencyAt(sentence, i + 1) is { Code: "GBP" } pound)
        {
            return pound;
        }

        // ثلاثة ملايين دينار كويتي
        if (AmountWords.SharedNames.Has(sentence[i].Text) && i + 1 < sentence.Count
            && AmountWords.DinarsAndPounds.TryGetValue(sentence[i + 1].Text, out var national))
        {
            return (national, i + 2);
        }

        foreach (var (names, countries, ofCountry) in AmountWords.BySentence)
        {
            if (names.Has(sentence[i].Text) && sentence.Tokens.Any(t => t.IsWord && countries.HasBase(t.Text)))
            {
                return (ofCountry, i + 1);
            }
        }

        // Britain's is called «جنيه إسترليني».
        if (AmountWords.Pound.Has(sentence[i].Text))
        {
            return (AmountWords.EgyptianPound, i + 1);
        }

        if (AmountWords.Currencies.TryGetValue(sentence[i].Text, out var code))
        {
            var american = i + 1 < sentence.Count && AmountWords.American.Has(sentence[i + 1].Text);
            return (code, i + (american ? 2 : 1));
        }

        if (!AmountWords.Riyal.Has(sentence[i].Text))
        {
            return null;
        }

        var next = i + 1 < sentence.Count ? sentence[i + 1].Text : "";
        if (AmountWords.DinarsAndPounds.TryGetValue(next, out var other))
        {
            return (other, i + 2);
        }

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
