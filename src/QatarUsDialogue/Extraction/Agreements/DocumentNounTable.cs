using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>The lexicon's kinds of document in singular, dual and plural.</summary>
internal sealed class DocumentNounTable
{
    // From eleven on what is counted stands in the singular: «12 اتفاقية», «خمس عشرة مذكرة تفاهم».
    private const int SingularFrom = 11;
    private const int LongestNumber = 2;

    private static readonly WordSet Agreeing = new("الاتفاق");
    private static readonly WordSet On = new("على");

    private readonly PhraseTable<(AgreementKind Kind, int? Count)> _nouns;

    public DocumentNounTable(Lexicon lexicon)
    {
        _nouns = new(lexicon.DocumentKinds.SelectMany(kind =>
            kind.One.Select(form => (form, (kind.Kind, (int?)1)))
                .Concat(kind.Two.Select(form => (form, (kind.Kind, (int?)2))))
                .Concat(kind.Many.Select(form => (form, (kind.Kind, (int?)null))))), lexicon.Met);
    }

    public bool MayBegin(string word) => _nouns.MayBegin(word);

    // «هذه الاتفاقية» was named before; «بما في ذلك صفقة» was not.
    private static bool IsPointedAt(Sentence sentence, int i) =>
        AgreementWords.Pointing.Has(sentence[i - 1]) && Proclitics.IsDefinite(sentence[i]);

    private static bool IsPreparation(Sentence sentence, int i, AgreementKind kind, int length) =>
        kind == AgreementKind.Arrangement && i + length < sentence.Count && AgreementWords.Preparations.Has(sentence[i + length]);

    // «رحب الوزيران بالاتفاق على عقد الجولة» tells that they agreed; «وقعا الاتفاق على …» signs a paper.
    private static bool IsAgreeing(Sentence sentence, int i, int length) =>
        length == 1 && Agreeing.HasBase(sentence[i])
        && i + 1 < sentence.Count && On.Has(sentence[i + 1]) && !StatusReader.Signs(sentence, i - 1);

    public DocumentNoun? At(Sentence sentence, int i)
    {
        var (value, length) = _nouns.LongestAt(sentence.Tokens, i);
        if (length == 0 || (i > 0 && IsPointedAt(sentence, i)) || IsPreparation(sentence, i, value.Kind, length) || IsAgreeing(sentence, i, length))
        {
            return null;
        }

        return value.Count switch
        {
            // ثلاث مذكرات تفاهم · 5 اتفاقيات
            null when Counted(sentence, i, 1) is >= 2 and var many => new DocumentNoun(value.Kind, many, i - 1, i + length),
            1 when Enumerable.Range(1, LongestNumber).Reverse().FirstOrDefault(before => Counted(sentence, i, before) >= SingularFrom) is > 0 and var before =>
                new DocumentNoun(value.Kind, Counted(sentence, i, before), i - before, i + length),
            _ => new DocumentNoun(value.Kind, value.Count, i, i + length),
        };
    }

    // The number that ends right before the noun and is so many words long.
    private static int? Counted(Sentence sentence, int noun, int words) =>
        noun >= words && NumberWords.At(sentence.Tokens, noun - words) is { Value: < 100 } number && number.Length == words ? (int)number.Value : null;
}
