using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the lexicon's people by every form of their names; see <c>docs/rules/people.md</c>.</summary>
public sealed class PersonExtractor : Extractor
{
    private readonly PhraseTable<(string Key, bool IsFullName)> names;
    private readonly OfficeReader offices;

    public PersonExtractor(Lexicon lexicon, PlaceTable places)
    {
        offices = new OfficeReader(places);
        names = new(lexicon.People.SelectMany(person =>
            person.Forms.Select(form => (form, (person.Key, true)))
                .Concat(person.ShortForms.Select(form => (form, (person.Key, false))))));
    }

    public override string Kind => "people";

    public override int Version => 1;

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (value, length) = names.LongestAt(sentence.Tokens, i);
            if (length > 0)
            {
                yield return Mention(sentence, i, i + length, value.Key, value.IsFullName);
                i += length - 1;
            }
        }
    }

    private PersonMention Mention(Sentence sentence, int nameStart, int nameEnd, string person, bool isFullName)
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
        if (offices.Before(sentence, start) is { } office)
        {
            return new PersonMention(sentence, office, end, Rule, person, name, Office(sentence, office, OfficeEnd(sentence, start)), isFullName);
        }

        // Quotation marks stay out of the span when nothing stands before the name that they open.
        return offices.After(sentence, end) is { } behind
            ? new PersonMention(sentence, start, behind.End, Rule, person, name, Office(sentence, behind.Start, behind.End), isFullName)
            : new PersonMention(sentence, start, end, Rule, person, name, null, isFullName);
    }

    private static string Office(Sentence sentence, int start, int end) =>
        Proclitics.WithoutConjunction(sentence.Words(start, end), Proclitics.Bases(sentence[start].Text).First(OfficeWords.Heads.Has));

    private static int OfficeEnd(Sentence sentence, int start) => start > 0 && Marks.IsComma(sentence[start - 1]) ? start - 1 : start;

    private static bool IsBesideName(Token token) =>
        OfficeWords.Titles.Has(token.Text) || (token.IsMark && token.Text is "«" or "\"");
}
