using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>
/// The names of the lexicon: as they are written there, and those of Americans in any spelling of the same consonants.
/// </summary>
internal sealed class KnownNames
{
    private const string Americans = "us";

    // «جو» is one consonant: two such words are too little to know somebody by.
    private const int FewestConsonants = 5;

    private static readonly WordSet Descent = new("بن", "بنت", "ابن");

    private static readonly WordMemo<string> Consonants = new(ForeignSpelling.Consonants);

    private readonly PhraseTable<KnownName> _names;
    private readonly Dictionary<string, List<(string[] Others, KnownName Name)>> _foreign = new(StringComparer.Ordinal);

    private readonly WordMemo<(string[] Others, KnownName Name)[]> _beginning;
    private readonly WordQuestion _mayBegin;

    public KnownNames(Lexicon lexicon)
    {
        _beginning = new(BeginningWith);
        _mayBegin = new(word => BeginningWith(word).Length > 0, lexicon.Met);
        _names = new(lexicon.People.SelectMany(person =>
            person.Forms.Select(form => (form, new KnownName(person, true)))
                .Concat(person.ShortForms.Select(form => (form, new KnownName(person, false))))), lexicon.Met);
        foreach (var person in lexicon.People.Where(p => p.Country is Americans))
        {
            foreach (var form in person.Forms)
            {
                Add(form, new KnownName(person, true));
            }
        }
    }

    /// <summary>The longest name that starts at the token; length 0 where none does.</summary>
    public (KnownName? Name, int Length) At(Sentence sentence, int i)
    {
        if (!_names.MayBegin(sentence[i]) && !_mayBegin.Of(sentence[i].Word))
        {
            return default;
        }

        // «عبد الله بن تميم بن حمد آل ثاني» is not his father.
        if (i > 0 && Descent.Has(sentence[i - 1]))
        {
            return default;
        }

        var (name, length) = _names.LongestAt(sentence.Tokens, i);
        return length > 1 ? (name, length)
            : Spelled(sentence, i) is { Length: > 0 } spelled ? spelled
            : (name, length);
    }

    /// <summary>
    /// True when the words before a surname may be the first name of its bearer: «توني بلينكن» and «أنطونيو بلينكن» are
    /// Blinken, «ناصر الخليفي» is another than Mohammed al-Khulaifi.
    /// </summary>
    public static bool MayBear(KnownName surname, string first) => surname.Person.Forms
        .Select(form => ArticleCleaner.Fold(form).Split(' ')[0])
        .Any(own => surname.Person.Country is Americans
            ? ForeignSpelling.Consonants(own) is [var letter, ..] && ForeignSpelling.Consonants(first) is [var same, ..] && letter == same
            : string.Equals(own, first, StringComparison.Ordinal));

    private (KnownName? Name, int Length) Spelled(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord || !_mayBegin.Of(sentence[i].Word) || i + 1 >= sentence.Count || !sentence[i + 1].IsWord)
        {
            return default;
        }

        foreach (var (others, name) in _beginning.Of(sentence[i].Text))
        {
            // «مئتي مليار» has the consonants of «مات ميلر».
            if (Follows(sentence, i + 1, others) && !CommonNouns.Has(sentence, i) && !CommonNouns.Has(sentence, i + 1))
            {
                return (name, others.Length + 1);
            }
        }

        return default;
    }

    private (string[] Others, KnownName Name)[] BeginningWith(string word)
    {
        var whole = _foreign.GetValueOrDefault(ForeignSpelling.Consonants(word), []);
        return Proclitics.IsJoined(word) ? [.. whole, .. _foreign.GetValueOrDefault(ForeignSpelling.Consonants(word[1..]), [])] : [.. whole];
    }

    private static bool Follows(Sentence sentence, int start, string[] others)
    {
        if (start + others.Length > sentence.Count)
        {
            return false;
        }

        for (var i = 0; i < others.Length; i++)
        {
            if (sentence[start + i] is not { IsWord: true, Text: { Length: > 2 } word } || !string.Equals(Consonants.Of(word), others[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string form, KnownName name)
    {
        var consonants = ArticleCleaner.Fold(form).Split(' ').Select(ForeignSpelling.Consonants).ToArray();
        if (consonants.Length < 2 || consonants.Any(c => c.Length < 2) || consonants.Sum(c => c.Length) < FewestConsonants)
        {
            return;
        }

        if (!_foreign.TryGetValue(consonants[0], out var list))
        {
            _foreign[consonants[0]] = list = [];
        }

        list.Add((consonants[1..], name));
    }
}
