using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Finds dates. What the words leave open stays open; see <c>docs/rules/dates.md</c>.</summary>
public sealed class DateExtractor : Extractor
{
    public override string Kind => "dates";

    public override int Version => 1;

    public override bool MayBegin(string word) => char.IsAsciiDigit(word[0]) || DateWords.Openings.HasBase(word);

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        var parser = new DateParser(sentence.Tokens);
        for (var i = 0; i < sentence.Count;)
        {
            if (!sentence[i].IsMark && MayBegin(sentence[i].Text) && !IsInName(sentence, i) && parser.At(i) is { } date)
            {
                yield return new DateMention(sentence, i, date.End, Rule, date.Expression);
                i = date.End;
            }
            else
            {
                i++;
            }
        }
    }

    // «كأس العالم 2022», «قطر 2022», «صلاة الجمعة» and «اليوم الوطني» are names.
    private static bool IsInName(Sentence sentence, int i) =>
        (i > 0 && (sentence[i].IsNumber ? DateWords.NamesWithYear : DateWords.NamesWithDay).HasBase(sentence[i - 1]))
        || (i + 1 < sentence.Count && DateWords.Today.HasBase(sentence[i]) && DateWords.Feasts.Has(sentence[i + 1]));
}
