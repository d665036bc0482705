using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>What the lexicon and the shape of some words tell of whether they name a house of news.</summary>
internal sealed class OutletNames(Lexicon lexicon)
{
    private const int Longest = 5;
    private const string Article = "ال";
    private const string House = "outlet";

    private static readonly WordSet AgencyWords = new("وكالة", "الوكالة");

    private readonly PlaceTable _places = new(lexicon);
    private readonly PhraseTable<BodyEntry> _outlets = new(lexicon.Bodies.Where(b => b.Kind == House).SelectMany(b => b.Forms.Select(form => (form, b))), lexicon.Met);
    private readonly PhraseTable<BodyEntry> _others = new(lexicon.Bodies.Where(b => b.Kind != House).SelectMany(b => b.Forms.Select(form => (form, b))), lexicon.Met);

    /// <summary>True for a name that the lexicon holds, with nothing before or behind it.</summary>
    public bool IsKnown(LinePart part) => Entry(part) is not null;

    // The press calls an agency one: «وكالة رويترز», «الوكالة الوطنية للإعلام». «و.م.ع» is one by its dots.
    public bool IsAgency(LinePart part) =>
        part.Words.All(w => w.Text.Length == 1) || (Entry(part) is { } entry && entry.Forms.Any(f => AgencyWords.Has(ArticleCleaner.Fold(f.Split(' ')[0]))));

    public bool IsPlace(LinePart part) =>
        part.Words is { Count: > 0 } words && _places.At(words, 0) is { Value.IsAdjective: false } found && found.Length == words.Count;

    public bool OpensWithPlace(Line line) => line.Tokens[0].IsWord && _places.At(line.Tokens, 0) is { Length: > 0, Value.IsAdjective: false };

    /// <summary>Words that may be a name at all: no place, section, body of state, number, or «وكالات».</summary>
    public bool CouldBe(LinePart part) =>
        part.Words is { Count: > 0 and <= Longest } words && words.Any(w => w.IsWord)
        && ((IsKnown(part) && !IsSection(words))
            || (words[0].IsWord && (part.IsQuoted || !IsPlace(part)) && !SectionNames.Is(words) && !words.Any(w => OutletWords.IsNobody(w))
                && _others.LongestAt(part.Line.Tokens, FirstWord(part)).Length == 0));

    /// <summary>Names that need nothing beside them: known ones and those with a word of the trade.</summary>
    public bool IsPlainlyOne(LinePart part) =>
        CouldBe(part) && !IsPlace(part)
        && (IsKnown(part) || (part.Words.Count > 1 && (OutletWords.Opens(part.Words[0]) || OutletWords.Closes(part.Words[^1]))));

    /// <summary>Names that show it: known ones, «…نيوز», «صحيفة …», «الراي الكويتية», «المدى الخليجي» in quotes.</summary>
    public bool LooksLikeOne(LinePart part) =>
        CouldBe(part)
        && (IsKnown(part) || part.IsQuoted || OutletWords.Opens(part.Words[0]) || OutletWords.Closes(part.Words[^1])
            || IsNationality(part.Words[^1]));

    // «الرأي» is a section and a newspaper; «عربي21» only the latter.
    private static bool IsSection(TokenList words) => words.Count == 1 && SectionNames.Is(words);

    private bool IsNationality(Token word) =>
        word.Text.StartsWith(Article, StringComparison.Ordinal) && word.Text[^1] == ArabicLetters.Heh && _places.At([word], 0) is { Length: 1, Value.IsAdjective: true };

    private BodyEntry? Entry(LinePart part)
    {
        var words = part.Words;
        return _outlets.At(part.Line.Tokens, FirstWord(part)).FirstOrDefault(m => m.Length == words.Count).Value
            ?? _outlets.At(words, 0).FirstOrDefault(m => m.Length == words.Count).Value;
    }

    private static int FirstWord(LinePart part) => part.Start + part.Tokens.TakeWhile(t => t.IsMark).Count();
}
