namespace QatarUsDialogue.Searching;

/// <summary>
/// Finds what else may be written for words. One word leads to other single words; a name of several words leads to
/// every form of the name, a place's to those of several words: «الولايات المتحدة» is not every «أميركي».
/// </summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, List<Form>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Form>> _byGroup = new(StringComparer.Ordinal);
    private readonly int _longest;

    public Thesaurus(IEnumerable<Synonym> synonyms)
    {
        foreach (var synonym in synonyms.OrderBy(s => SynonymGroups.IsPair(s.Group)).ThenBy(s => s.Group, StringComparer.Ordinal).ThenBy(s => s.Order))
        {
            var stems = SearchTerms.Of(synonym.Form).Select(t => t.Stem).ToList();
            if (stems.Count == 0)
            {
                continue;
            }

            var form = new Form(synonym.Group, synonym.Form, stems, synonym.IsForeign);
            Add(_byWords, Key(stems), form);
            Add(_byGroup, synonym.Group, form);
            _longest = Math.Max(_longest, stems.Count);
        }
    }

    public static Thesaurus Empty { get; } = new([]);

    /// <summary>The longest run of words from the start on that has synonyms; a length of 0 where there is none.</summary>
    public (int Length, IReadOnlyList<WordRun> Others) LongestAt(IReadOnlyList<SearchTerm> terms, int start)
    {
        for (var length = Math.Min(_longest, terms.Count - start); length > 0; length--)
        {
            var others = Others([.. terms.Skip(start).Take(length).Select(t => t.Stem)]);
            if (others.Count > 0)
            {
                return (length, others);
            }
        }

        return (0, []);
    }

    /// <summary>The groups that the words name as a whole.</summary>
    public IEnumerable<string> GroupsOf(IReadOnlyList<SearchTerm> terms) =>
        _byWords.GetValueOrDefault(Key([.. terms.Select(t => t.Stem)]), []).Select(f => f.Group).Distinct(StringComparer.Ordinal);

    private List<WordRun> Others(List<string> stems)
    {
        var others = _byWords.GetValueOrDefault(Key(stems), [])
            .SelectMany(form => _byGroup[form.Group].Where(other => !other.IsForeign && LeadsTo(form, other)))
            .Where(other => !Holds(other.Stems, stems))
            .DistinctBy(other => Key(other.Stems), StringComparer.Ordinal)
            .ToList();
        // What holds a shorter form is found by that one.
        return
        [
            .. others
                .Where(other => !others.Exists(shorter => shorter.Stems.Count < other.Stems.Count && Holds(other.Stems, shorter.Stems)))
                .Select(other => new WordRun(other.Text, other.Stems)),
        ];
    }

    private static bool Holds(IReadOnlyList<string> words, IReadOnlyList<string> run) =>
        Enumerable.Range(0, Math.Max(0, words.Count - run.Count + 1)).Any(at => words.Skip(at).Take(run.Count).SequenceEqual(run, StringComparer.Ordinal));

    private static bool LeadsTo(Form form, Form other) =>
        form.IsForeign || SynonymGroups.IsSpelling(form.Group)
        || (form.Stems.Count == 1 ? other.Stems.Count == 1 : other.Stems.Count > 1 || !SynonymGroups.IsPlace(form.Group));

    private static string Key(IReadOnlyList<string> stems) => string.Join(' ', stems);

    private static void Add(Dictionary<string, List<Form>> table, string key, Form form)
    {
        if (!table.TryGetValue(key, out var list))
        {
            table[key] = list = [];
        }

        list.Add(form);
    }

    private sealed record Form(string Group, string Text, IReadOnlyList<string> Stems, bool IsForeign);
}
