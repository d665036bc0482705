using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the lexicon's people by every form of their names; see <c>docs/rules/people.md</c>.</summary>
public sealed class PersonExtractor : Extractor
{
    private readonly PhraseTable<(PersonEntry Person, bool IsFullName)> names;
    private readonly OfficeReader offices;
    private readonly UnknownNames unknown;

    public PersonExtractor(Lexicon lexicon, PlaceTable places)
    {
        offices = new OfficeReader(places);
        unknown = new UnknownNames(places);
        names = new(lexicon.People.SelectMany(person =>
            person.Forms.Select(form => (form, (person, true)))
                .Concat(person.ShortForms.Select(form => (form, (person, false))))));
    }

    public override string Kind => "people";

    public override int Version => 1;

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (value, length) = names.LongestAt(sentence.Tokens, i);
            if (length > 0 && !IsInsideFuller(sentence, i, length))
            {
                yield return Mention(sentence, i, i + length, value.Person, value.IsFullName);
                i += length - 1;
            }
            else if (UnknownAt(sentence, i) is { } stranger)
            {
                yield return stranger;
                i = stranger.End - 1;
            }
        }
    }

    // Where an office ends and no name of the lexicon begins, a name may begin that it does not know.
    private PersonMention? UnknownAt(Sentence sentence, int i)
    {
        if (i == 0 || !sentence[i].IsWord)
        {
            return null;
        }

        var office = i;
        while (office > 0 && IsBesideName(sentence[office - 1]))
        {
            office--;
        }

        if (unknown.EndOf(sentence, i) is not { } end || Enumerable.Range(i + 1, end - i - 1).Any(n => names.LongestAt(sentence.Tokens, n).Length > 0))
        {
            return null;
        }

        // «حي وزير أكبر خان»: a bare word alone is no office. «العميد سعود بن راشد» has a rank and none.
        var start = office > 0 ? offices.Before(sentence, office) : null;
        return start is { } from && (office - from > 1 || OfficeWords.IsDefinite(sentence[from].Text))
                ? new PersonMention(sentence, from, end, Rule, null, sentence.Words(i, end), Office(sentence, from, OfficeEnd(sentence, office)), true)
            : office < i && sentence[i - 1].IsWord
                ? new PersonMention(sentence, office, end, Rule, null, sentence.Words(i, end), null, true)
            : StrangerBefore(sentence, i, end);
    }

    // «الأمير تميم» in «الأمير تميم بن حمد آل ثاني»
    private bool IsInsideFuller(Sentence sentence, int start, int length) =>
        Enumerable.Range(start + 1, length - 1).Any(i => names.LongestAt(sentence.Tokens, i).Length > start + length - i);

    // وقال فيدانت باتيل، نائب المتحدث باسم الخارجية
    private PersonMention? StrangerBefore(Sentence sentence, int start, int end) =>
        end < sentence.Count && Marks.IsComma(sentence[end]) && offices.After(sentence, end, country: null) is { } office && office.End - office.Start > 1
            ? new PersonMention(sentence, start, office.End, Rule, null, sentence.Words(start, end), Office(sentence, office.Start, office.End), true)
            : null;

    private PersonMention Mention(Sentence sentence, int nameStart, int nameEnd, PersonEntry person, bool isFullName)
    {
        var (start, end) = (nameStart, nameEnd);
        while (start > 0 && IsBesideName(sentence[start - 1]))
        {
            start--;
        }

        if (start < nameStart && Marks.IsQuote(sentence[nameStart - 1]) && end < sentence.Count && Marks.IsQuote(sentence[end]))
        {
            end++;
        }

        var name = sentence.Words(nameStart, nameEnd);
        if (!IsJoined(sentence[start].Text, person) && offices.Before(sentence, start) is { } office)
        {
            return Mention(office, end, Office(sentence, office, OfficeEnd(sentence, start)));
        }

        // «التقى بلينكن وزير الخارجية محمد بن عبد الرحمن»: the office is the next person's.
        return offices.After(sentence, end, CountryOf(person)) is { } behind && !IsNameAt(sentence, behind.End)
            ? Mention(start, behind.End, Office(sentence, behind.Start, behind.End))
            : Mention(start, end, null);

        PersonMention Mention(int from, int to, string? held) => new(sentence, from, to, Rule, person.Key, name, held, isFullName);
    }

    private bool IsNameAt(Sentence sentence, int i) =>
        i < sentence.Count && (names.LongestAt(sentence.Tokens, i).Length > 0 || GivenNames.All.Has(sentence[i].Text));

    private static string CountryOf(PersonEntry person) => person.Country == "qa" ? PlaceTable.Qatar : PlaceTable.UnitedStates;

    // «… وزير الخارجية والسيد ماركو روبيو»: the office before «و» is the person's before.
    private static bool IsJoined(string first, PersonEntry person) =>
        first.StartsWith('و') && !person.Forms.Concat(person.ShortForms).Any(f => ArticleCleaner.Fold(f).StartsWith(first, StringComparison.Ordinal));

    private static string Office(Sentence sentence, int start, int end) =>
        Proclitics.WithoutConjunction(sentence.Words(start, end), Proclitics.Bases(sentence[start].Text).First(OfficeWords.Heads.Has));

    private static int OfficeEnd(Sentence sentence, int start) => start > 0 && Marks.IsComma(sentence[start - 1]) ? start - 1 : start;

    private static bool IsBesideName(Token token) =>
        OfficeWords.Titles.HasBase(token.Text) || (token.IsMark && token.Text is "«" or "\"");
}
