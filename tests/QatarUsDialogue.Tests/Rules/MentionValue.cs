using System.Globalization;
using System.Text.Json;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Extraction.Bodies;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Extraction.Topics;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>A mention in the words of the rule pages' columns.</summary>
internal static class MentionValue
{
    public static string Of(Mention mention, string column, DateResolver dates) => (mention, column) switch
    {
        (DateMention m, "value") => Days(dates.Resolve(m)),
        (DateMention m, "basis") => Name(dates.Resolve(m).Basis),
        (RoundMention m, "value") => Number(m.Number),
        (RoundMention m, "whose") => Name(m.Parties),
        (RoundMention m, "names") => m.NamesDialogue ? m.IsStrategic ? "strategic" : "dialogue" : "round",
        (PersonMention m, "value") => m.Person ?? Finding.Nothing,
        (PersonMention m, "name") => m.Name,
        (PersonMention m, "office") => m.Office ?? Finding.Nothing,
        (AgreementMention m, "value") => Name(m.Kind),
        (AgreementMention m, "count") => Number(m.Count),
        (AgreementMention m, "subject") => m.Subject,
        (AgreementMention m, "status") => m.Status is { } status ? Name(status) : Finding.Nothing,
        (AgreementMention m, "said by") => m.StatusSpan is { } span ? span.In(m.Sentence.Line.Captured) : Finding.Nothing,
        (AgreementMention m, "parties") => m.Parties.Count == 0 ? Finding.Nothing : string.Join(" + ", m.Parties),
        (AgreementMention m, "whose") => m.IsMultilateral ? "multilateral" : m.IsOthers ? "others" : "ours",
        (TopicMention m, "value") => m.Topic,
        (AmountMention m, "value") => FormattableString.Invariant($"{m.Value:N0} {m.Currency} {m.Period}").Trim(),
        (BodyMention m, "value") => m.Body,
        (BodyMention m, "name") => m.Name,
        (PlaceMention m, "value") => m.Place.Key,
        (PlaceMention m, "form") => m.IsAdjective ? "adjective" : "name",
        _ => throw new FormatException($"{mention.GetType().Name} has no column «{column}»."),
    };

    public static string Name(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Finding.Nothing;

    private static string Days(ResolvedDate date) => date.Range switch
    {
        null => "open",
        { IsDay: true } range => Day(range.Earliest),
        { } range => Day(range.Earliest) + "/" + Day(range.Latest),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
