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

    private readonly PhraseTable<KnownName> names;
    private readonly Dictionary<string, List<(string[] Others, KnownName Name)>> foreign = new(StringComparer.Ordinal);

    public KnownNames(Lexicon lexicon)
    {
        names = new(lexicon.People.SelectMany(person =>
            person.Forms.Select(form => (form, new KnownName(person, true)))
                .Concat(person.ShortForms.Select(form => (form, new KnownName(person, false))))));
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
        // «عبد الله بن تميم بن حمد آل ثاني» is not his father.
        if (i > 0 && Descent.Has(sentence[i - 1].Text))
        {
            return default;
        }

        var (name, length) = names.LongestAt(sentence.Tokens, i);
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
        // «مئتي مليار» has the consonants of «مات ميلر».
        if (!sentence[i].IsWord || i + 1 >= sentence.Count || !sentence[i + 1].IsWord || CommonNouns.Has(sentence, i) || CommonNouns.Has(sentence, i + 1))
        {
            return default;
        }

        foreach (var word in Proclitics.IsJoined(sentence[i].Text) ? new[] { sentence[i].Text, sentence[i].Text[1..] } : [sentence[i].Text])
        {
            foreach (var (others, name) in foreign.GetValueOrDefault(ForeignSpelling.Consonants(word), []))
            {
                if (Follows(sentence, i + 1, others))
                {
                    return (name, others.Length + 1);
                }
            }
        }

        return default;
    }

    private static bool Follows(Sentence sentence, int start, string[] others) =>
        start + others.Length <= sentence.Count
        && others.Select((other, n) => sentence[start + n].IsWord && sentence[start + n].Text.Length > 2
            && string.Equals(ForeignSpelling.Consonants(sentence[start + n].Text), other, StringComparison.Ordinal)).All(same => same);

    private void Add(string form, KnownName name)
    {
        var consonants = ArticleCleaner.Fold(form).Split(' ').Select(ForeignSpelling.Consonants).ToArray();
        if (consonants.Length < 2 || consonants.Any(c => c.Length < 2) || consonants.Sum(c => c.Length) < FewestConsonants)
        {
            return;
        }

        if (!foreign.TryGetValue(consonants[0], out var list))
        {
            foreign[consonants[0]] = list = [];
        }

        list.Add((consonants[1..], name));
    }
}
