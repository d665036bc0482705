using System.Globalization;
using System.Text.RegularExpressions;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>Reads what each mark says.</summary>
/// <param name="personNamed">The key of whom the lexicon holds by now under the words of a span, or null.</param>
internal sealed partial class MarkReader(
    string file, IReadOnlySet<string> knownPeople, IReadOnlySet<string> knownTopics, Func<TextSpan, string?> personNamed)
{
    private const string Stranger = "?";
    private const string RoundPrefix = "round=";

    private readonly List<ExpectedPerson> _people = [];
    private readonly List<ExpectedTopic> _topics = [];
    private readonly List<ExpectedAgreement> _agreements = [];
    private readonly List<ExpectedAmount> _amounts = [];

    public Expectation Read(Expectation head, IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            Add(mark);
        }

        return head with { People = _people, Topics = _topics, Agreements = _agreements, Amounts = _amounts };
    }

    private void Add(Mark mark)
    {
        switch (mark.Words)
        {
            case ["person", var key]:
                _people.Add(new(key is Stranger ? personNamed(mark.Span) : Known(key, knownPeople, "people.yaml", mark), mark.Span));
                break;
            case ["topic", var key]:
                _topics.Add(new(Known(key, knownTopics, "topics.yaml", mark), mark.Span));
                break;
            case ["document", var kind, var status, var count, var round]:
                _agreements.Add(new(
                    Choice<AgreementKind>(kind, mark), Choice<AgreementStatus>(status, mark), Whole(count, mark), Round(round, mark), mark.Span));
                break;
            case ["amount", var value, var currency]:
                AddAmounts(value, currency, null, mark);
                break;
            case ["amount", var value, var currency, var period]:
                AddAmounts(value, currency, period, mark);
                break;
            default:
                throw Refuse(mark, $"\"{string.Join(' ', mark.Words)}\" is no mark; known are person, topic, document and amount.");
        }
    }

    // A range is one mark and two sums: «بين 38 و40 مليار دولار».
    private void AddAmounts(string value, string currency, string? period, Mark mark)
    {
        if (!Currencies().IsMatch(currency))
        {
            throw Refuse(mark, $"\"{currency}\" is not a currency; write three capital letters, as USD.");
        }

        if (period is not null && !Periods().IsMatch(period))
        {
            throw Refuse(mark, $"\"{period}\" is not a period; write it as P5Y.");
        }

        foreach (var end in value.Split(".."))
        {
            if (!long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var sum))
            {
                throw Refuse(mark, $"\"{value}\" is not a sum; write digits only, and two dots between the ends of a range.");
            }

            _amounts.Add(new(sum, currency, period, mark.Span));
        }
    }

    private string Known(string key, IReadOnlySet<string> keys, string source, Mark mark) =>
        keys.Contains(key) ? key : throw Refuse(mark, $"\"{key}\" is not a key in {source}.");

    private TChoice Choice<TChoice>(string word, Mark mark)
        where TChoice : struct, Enum
    {
        var choices = Enum.GetValues<TChoice>();
        return choices.Any(c => IsNamed(c, word))
            ? choices.First(c => IsNamed(c, word))
            : throw Refuse(mark, $"\"{word}\" is not known here; known are {string.Join(", ", choices.Select(SeedWords.Of))}.");
    }

    private static bool IsNamed<TChoice>(TChoice choice, string word)
        where TChoice : struct, Enum =>
        string.Equals(SeedWords.Of(choice), word, StringComparison.Ordinal);

    private int Whole(string word, Mark mark) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw Refuse(mark, $"\"{word}\" is not a number; write 1, 2, 3.");

    private int? Round(string word, Mark mark)
    {
        if (!word.StartsWith(RoundPrefix, StringComparison.Ordinal))
        {
            throw Refuse(mark, $"\"{word}\" says no round; write round=4, or round=null.");
        }

        return word[RoundPrefix.Length..] is var number && number is "null" ? null : Whole(number, mark);
    }

    private SeedFileException Refuse(Mark mark, string problem) => new(file, mark.Line, problem);

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Currencies();

    [GeneratedRegex("^P[0-9]{1,4}[YMWD]$")]
    private static partial Regex Periods();
}
