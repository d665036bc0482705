using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>Finds sums of money; a number without a currency is none. See <c>docs/rules/amounts.md</c>.</summary>
public sealed class AmountExtractor : Extractor
{
    private const string Dollar = "USD";

    private static readonly WordQuestion Begins = new(BeginsOne);

    public override string Kind => "amounts";

    public override int Version => 2;

    public override bool MayBegin(string word) => BeginsOne(word);


    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Begins.Of(sentence[i].Word))
            {
                continue;
            }

            var sums = At(sentence, i);
            found.AddRange(sums);
            i = sums.Count > 0 ? sums[^1].End - 1 : i;
        }
    }

    private static bool BeginsOne(string word) => char.IsAsciiDigit(word[0]) || AmountWords.Openings.HasBase(word) || word == AmountWords.DollarSign;

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

        // «ما بين 10 ملايين و15 مليون دولار», «بين مليار وملياري دولار»
        if (first.Scale is not null && joint + 1 < sentence.Count)
        {
            var second = AmountWords.RangeSigns.Has(sentence[joint]) ? joint + 1 : joint;
            return (second > joint || Proclitics.IsJoined(sentence[joint]))
                && SumParser.At(sentence.Tokens, second) is { Scale: not null } end && first.Value < end.Value ? (first.Value, end) : null;
        }

        // ثلاثة وخمسة مليارات
        if (joint < sentence.Count && Proclitics.IsJoined(sentence[joint])
            && SumParser.At(sentence.Tokens, joint) is { Scale: { } unit } joined && first.Value < joined.Value / unit)
        {
            return (first.Value * unit, joined);
        }

        if (first.Value >= SumParser.LargestCount || joint + 1 >= sentence.Count || !AmountWords.RangeSigns.Has(sentence[joint])
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

        var word = sentence[i].Text;
        var next = i + 1 < sentence.Count ? sentence[i + 1].Text : "";

        // جنيه إسترليني
        if (AmountWords.Pounds.Has(word) && CurrencyAt(sentence, i + 1) is { Code: "GBP" } sterling)
        {
            return sterling;
        }

        if (AmountWords.Dollars.Has(word) && AmountWords.OtherDollars.Has(next))
        {
            return null;
        }

        // ثلاثة ملايين دينار كويتي
        if (AmountWords.IsShared(word) && AmountWords.ByNation.TryGetValue(next, out var national))
        {
            return (national, i + 2);
        }

        if (AmountWords.Currencies.TryGetValue(word, out var code))
        {
            return (code, i + (AmountWords.American.Has(next) ? 2 : 1));
        }

        return (BySentence(sentence, word) ?? ByCustom(word)) is { } alone ? (alone, i + 1) : null;
    }

    private static string? BySentence(Sentence sentence, string word) => AmountWords.BySentence
        .Where(c => c.Names.Has(word) && sentence.Tokens.Any(t => t.IsWord && c.Countries.HasBase(t)))
        .Select(c => c.Code)
        .FirstOrDefault();

    // Britain's pound is called «إسترليني»; a riyal with no adjective is Qatar's in news of Qatar.
    private static string? ByCustom(string word) =>
        AmountWords.Pounds.Has(word) ? AmountWords.EgyptianPound
        : AmountWords.Riyal.Has(word) ? AmountWords.QatariRiyal
        : null;

    // على مدى خمس سنوات · على مدى السنوات الخمس المقبلة · على مدى عامين
    private static (string Iso, int End)? PeriodAt(Sentence sentence, int i)
    {
        for (var at = i; at < sentence.Count && at < i + 3; at++)
        {
            if (!AmountWords.Over.Has(sentence[at]))
            {
                continue;
            }

            if (at + 1 < sentence.Count && Two(sentence[at + 1]) is { } two)
            {
                return (two, at + 2);
            }

            var (number, length) = NumberWords.At(sentence.Tokens, at + 1);
            if (length == 0 && at + 1 < sentence.Count && Unit(sentence[at + 1]) is { } definite && Proclitics.IsDefinite(sentence[at + 1]))
            {
                var (counted, words) = NumberWords.At(sentence.Tokens, at + 2);
                return words == 0 ? null : (Iso(counted, definite), at + 2 + words);
            }

            var unit = at + 1 + length;
            return length > 0 && unit < sentence.Count && Unit(sentence[unit]) is { } letter ? (Iso(number, letter), unit + 1) : null;
        }

        return null;
    }

    private static string Iso(decimal number, char unit) => FormattableString.Invariant($"P{number:0}{unit}");

    private static string? Two(Token token) => AmountWords.TwoYears.Has(token) ? "P2Y" : AmountWords.TwoMonths.Has(token) ? "P2M" : null;

    private static char? Unit(Token token) => AmountWords.Years.HasBase(token) ? 'Y' : AmountWords.Months.HasBase(token) ? 'M' : null;
}
