using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>The lexicon's kinds of document in singular, dual and plural.</summary>
internal sealed class DocumentNounTable
{
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

    public DocumentNoun? At(Sentence sentence, int i)
    {
        var (value, length) = _nouns.LongestAt(sentence.Tokens, i);
        if (length == 0 || (i > 0 && IsPointedAt(sentence, i)) || IsPreparation(sentence, i, value.Kind, length))
        {
            return null;
        }

        // ثلاث مذكرات تفاهم · 5 اتفاقيات
        if (value.Count is null && i > 0 && NumberWords.At(sentence.Tokens, i - 1) is { Length: 1, Value: >= 2 and < 100 } number)
        {
            return new DocumentNoun(value.Kind, (int)number.Value, i - 1, i + length);
        }

        return new DocumentNoun(value.Kind, value.Count, i, i + length);
    }
}
