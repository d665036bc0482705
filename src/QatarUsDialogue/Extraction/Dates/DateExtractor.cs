using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Finds dates. What the words leave open stays open; see <c>docs/rules/dates.md</c>.</summary>
public sealed class DateExtractor : Extractor
{
    private static readonly WordQuestion Begins = new(BeginsOne);

    public override string Kind => "dates";

    public override int Version => 2;

    public override bool MayBegin(string word) => BeginsOne(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        var parser = new DateParser(sentence.Tokens);
        for (var i = 0; i < sentence.Count;)
        {
            if (!sentence[i].IsMark && Begins.Of(sentence[i].Word) && !IsInName(sentence, i) && parser.At(i) is { } date)
            {
                found.Add(new DateMention(sentence, i, date.End, Rule, date.Expression));
                i = date.End;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool BeginsOne(string word) => char.IsAsciiDigit(word[0]) || DateWords.Openings.HasBase(word);

    // «كأس العالم 2022», «قطر 2022», «صلاة الجمعة», «روسيا اليوم» and «اليوم الوطني» are names.
    private static bool IsInName(Sentence sentence, int i) =>
        (i > 0 && (sentence[i].IsNumber ? DateWords.NamesWithYear : DateWords.NamesWithDay).HasBase(sentence[i - 1]))
        || (i > 0 && DateWords.Between.HasBase(sentence[i - 1]) && DateWords.Two.Has(sentence[i]) && !(i + 1 < sentence.Count && Proclitics.IsJoined(sentence[i + 1])))
        || (i + 1 < sentence.Count && DateWords.Today.HasBase(sentence[i]) && DateWords.Feasts.Has(sentence[i + 1]));
}
