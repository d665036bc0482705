using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Takes the people of an article together: a shorter name («أحمد الناصر», «بن عبد الرحمن», «بوريطة») is the person named in
/// full, where the article names only one such.
/// </summary>
internal sealed class PeopleThread
{
    private static readonly WordSet Descent = new("بن");
    private static readonly WordSet Unfinished = new("عبد", "آل", "بن");

    private readonly ILookup<string, NamedPerson> _byFirst;
    private readonly ILookup<string, NamedPerson> _bySurname;
    private readonly ILookup<string, NamedPerson> _byFather;

    // No later naming of a person begins with any other word.
    private readonly HashSet<string> _beginnings;

    // A bit for the letters and length of each of them: few other words have the same, and only those are looked up.
    private readonly ulong _shapes;

    private PeopleThread(IReadOnlyList<SentenceMentions> sentences)
    {
        var people = sentences
            .Where(s => s.Sentence.IsBody)
            .SelectMany(s => s.Of<PersonMention>())
            .Where(p => p.IsFullName)
            .Select(NamedPerson.Of)
            .DistinctBy(p => (p.Mention.Person, string.Join(' ', p.Words)))
            .ToList();
        _byFirst = people.ToLookup(p => p.First, StringComparer.Ordinal);
        _bySurname = people.Where(p => p.Mention.Surname is not null).ToLookup(p => p.Words[^1], StringComparer.Ordinal);
        _byFather = people.Where(p => FatherAt(p) > 0).ToLookup(p => p.Words[FatherAt(p)], StringComparer.Ordinal);
        _beginnings = _bySurname.Select(p => p.Key).Concat(Descent.Words).SelectMany(Joined).ToHashSet(StringComparer.Ordinal);
        _shapes = _beginnings.Aggregate(0UL, (bits, word) => bits | Shape(word));
    }

    public static IReadOnlyList<SentenceMentions> Follow(IReadOnlyList<SentenceMentions> sentences)
    {
        var thread = new PeopleThread(sentences);
        return thread._byFirst.Count == 0 ? sentences : [.. sentences.Select(thread.Complete)];
    }

    private SentenceMentions Complete(SentenceMentions sentence)
    {
        if (!sentence.Of<PersonMention>().Any() && !sentence.Sentence.Tokens.Any(Begins))
        {
            return sentence;
        }

        var people = sentence.Of<PersonMention>().Select(p => p.Person is null ? Known(p) : p).Concat(Later(sentence)).OrderBy(p => p.Start);
        return sentence with { Mentions = [.. sentence.Mentions.Where(m => m is not PersonMention), .. people] };
    }

    private bool Begins(Token token) => (_shapes & Shape(token.Text)) != 0 && _beginnings.Contains(token.Text);

    private static ulong Shape(string word) => 1UL << ((word[0] * 31) + (word[^1] * 7) + word.Length);

    private PersonMention Known(PersonMention stranger)
    {
        var person = NamedPerson.Of(stranger);
        var full = Only(_byFirst[person.First].Where(p => p.Words.Length > person.Words.Length && person.IsShorterThan(p)));
        return full is null ? stranger : stranger with { Person = full.Mention.Person, FullName = full.Mention.Name };
    }

    private IEnumerable<PersonMention> Later(SentenceMentions sentence)
    {
        var taken = new bool[sentence.Sentence.Count];
        foreach (var person in sentence.Of<PersonMention>())
        {
            Array.Fill(taken, true, person.Start, person.End - person.Start);
        }

        for (var i = 0; i < taken.Length; i++)
        {
            if (!taken[i] && sentence.Sentence[i].IsWord && Begins(sentence.Sentence[i]) && LaterAt(sentence.Sentence, i) is { } later)
            {
                yield return later;
                i = later.End - 1;
            }
        }
    }

    private PersonMention? LaterAt(Sentence sentence, int i)
    {
        if (IsWord(sentence[i].Text, Descent) && i + 1 < sentence.Count)
        {
            var child = Only(_byFather[sentence[i + 1].Text].Where(p => DescentLength(sentence, i, p) > 0));
            return child is null ? null : Short(sentence, i, i + DescentLength(sentence, i, child), child);
        }

        var word = sentence[i].Text;
        var bearer = Only(_bySurname[word]) ?? (Proclitics.IsJoined(word) ? Only(_bySurname[word[1..]]) : null);
        return bearer is null ? null : Short(sentence, i, i + 1, bearer);
    }

    private static PersonMention Short(Sentence sentence, int start, int end, NamedPerson person) => person.Mention with
    {
        Sentence = sentence,
        Start = start,
        End = end,
        Name = sentence.Words(start, end),
        Office = null,
        IsFullName = false,
        FullName = person.Mention.Name,
    };

    // محمد بن [عبد الرحمن]
    private static int FatherAt(NamedPerson person) => Array.FindIndex(person.Words, Descent.Has) is var at and > 0 && at + 1 < person.Words.Length ? at + 1 : 0;

    private static int DescentLength(Sentence sentence, int i, NamedPerson person)
    {
        var (father, length) = (FatherAt(person), 1);
        while (father + length - 1 < person.Words.Length && i + length < sentence.Count && sentence[i + length].Is(person.Words[father + length - 1]))
        {
            length++;
        }

        return length > 1 && !Unfinished.Has(sentence[i + length - 1]) ? length : 0;
    }

    private static bool IsWord(string word, WordSet set) => set.Has(word) || (Proclitics.IsJoined(word) && set.Has(word[1..]));

    private static IEnumerable<string> Joined(string word) => [word, 'و' + word, 'ف' + word];

    // Null where several fit, unless all are one person's.
    private static NamedPerson? Only(IEnumerable<NamedPerson> fitting)
    {
        NamedPerson? only = null;
        foreach (var person in fitting)
        {
            if (only is not null && !only.IsSameAs(person))
            {
                return null;
            }

            only = only is null || person.Words.Length > only.Words.Length ? person : only;
        }

        return only;
    }
}
