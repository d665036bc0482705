using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the lexicon's first names, the compound ones too: «عبد الله», «سيف الدين».</summary>
internal sealed class GivenNames
{
    // عبدالله; «عبدال» alone is no name
    private const string JoinedServant = "عبدال";
    private const string PrepositionOn = "علي";

    // عبد · وعبد
    private const int LongestServant = 4;

    private static readonly WordSet Servant = new("عبد");
    private static readonly WordSet SecondHalves = new("الدين", "الله", "الإسلام");
    private static readonly WordSet Divine = new(
        "الله", "الرحمن", "الرحمان", "الرحيم", "العزيز", "اللطيف", "الفتاح", "الكريم", "المجيد", "السلام", "الحميد", "القادر", "الناصر", "المنعم", "الملك",
        "الوهاب", "الغني", "الحكيم", "الهادي", "الباسط", "المحسن", "الإله", "الرزاق", "الحق", "الجبار", "الخالق", "الباري", "الرؤوف", "العال", "النبي", "الستار",
        "الحليم", "المطلب", "الرضا", "الحسين", "الأمير", "الصمد", "الواحد", "الجليل", "العظيم", "الغفور", "الغفار", "العليم", "السميع", "القيوم", "ربه", "المهدي");

    private readonly HashSet<string> _arabic;
    private readonly HashSet<string> _foreign;
    private readonly HashSet<string> _everyday;
    private readonly WordQuestion _mayBeOne;
    private readonly WordMemo<(GivenNameKind Plain, GivenNameKind First)> _kinds;

    public GivenNames(Lexicon lexicon)
    {
        _arabic = Clean(lexicon.GivenNames.Arabic);
        _foreign = Clean(lexicon.GivenNames.Foreign);
        _everyday = Clean(lexicon.GivenNames.Everyday);
        _kinds = new(word => KindOf(word) is var kind && kind == GivenNameKind.None && word.Length > 4 ? (kind, Joined(word)) : (kind, kind));
        _mayBeOne = new(word => _kinds.Of(word).First != GivenNameKind.None || IsServant(word), lexicon.Met);
    }

    /// <summary>The given name that starts at the token; length 0 where none does.</summary>
    /// <param name="isFirst">True where a person's name may begin, with a little word in front: «وروبرت», «لمحمد».</param>
    public GivenName At(Sentence sentence, int i, bool isFirst = false)
    {
        if (i >= sentence.Count || !sentence[i].IsWord || !_mayBeOne.Of(sentence[i].Word))
        {
            return default;
        }

        var word = sentence[i].Text;
        if (isFirst ? IsServant(word) : Servant.Has(word))
        {
            return i + 1 < sentence.Count && Divine.Has(sentence[i + 1]) ? new GivenName(2, GivenNameKind.Arabic) : default;
        }

        var known = _kinds.Of(word);
        var kind = isFirst ? known.First : known.Plain;
        return kind == GivenNameKind.None || IsPreposition(sentence, i) ? default
            : kind != GivenNameKind.Foreign && i + 1 < sentence.Count && SecondHalves.Has(sentence[i + 1]) ? new GivenName(2, GivenNameKind.Arabic)
            : new GivenName(1, kind);
    }

    private static HashSet<string> Clean(IEnumerable<string> names) => names.Select(ArticleCleaner.Fold).ToHashSet(StringComparer.Ordinal);

    private static bool IsServant(string word) =>
        word.Length <= LongestServant && (Servant.Has(word) || (Proclitics.IsJoined(word) && Servant.Has(word[1..])));

    // وروبرت، لمحمد; «بيانا» is no «يانا»
    private GivenNameKind Joined(string word) => word[0] switch
    {
        'و' or 'ف' => KindOf(word[1..]) is var kind and not GivenNameKind.Everyday ? kind : GivenNameKind.None,
        'ل' or 'ب' => KindOf(word[1..]) is GivenNameKind.Arabic ? GivenNameKind.Arabic : GivenNameKind.None,
        _ => GivenNameKind.None,
    };

    private GivenNameKind KindOf(string word) =>
        _arabic.Contains(word) || (word.Length > JoinedServant.Length + 1 && word.StartsWith(JoinedServant, StringComparison.Ordinal)) ? GivenNameKind.Arabic
        : _foreign.Contains(word) ? GivenNameKind.Foreign
        : _everyday.Contains(word) ? GivenNameKind.Everyday
        : GivenNameKind.None;

    // In clean spelling «على» is «علي»; papers of Egypt write the name like the preposition, and that is left to «بن» and the like.
    private static bool IsPreposition(Sentence sentence, int i) =>
        sentence[i].Is(PrepositionOn) && sentence[i].Span.Of(sentence.Line.Captured)[^1] == ArabicLetters.AlefMaksura;
}
