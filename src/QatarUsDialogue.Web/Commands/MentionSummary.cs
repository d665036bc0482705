using System.Globalization;
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
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Commands;

/// <summary>What a mention was understood to be, in a few words.</summary>
internal static class MentionSummary
{
    public static string Of(Mention mention, DateResolver dates) => mention switch
    {
        RoundMention round => $"round {round.Number?.ToString(CultureInfo.InvariantCulture) ?? "without a number"}, {Whose(round.Parties)}",
        DateMention date => Date(dates.Resolve(date)),
        PlaceMention place => place.Place.Key + (place.IsAdjective ? ", as an adjective" : ""),
        PersonMention person => (person.Person ?? "somebody the lexicon does not know") + (person.Office is { } office ? $", {office}" : ""),
        BodyMention body => body.Body,
        AgreementMention document => $"{document.Kind}, {document.Status?.ToString() ?? "only named"}{(document.IsOthers ? ", of others" : "")}",
        TopicMention topic => topic.Topic,
        AmountMention amount => FormattableString.Invariant($"{amount.Value:N0} {amount.Currency} {amount.Period}").TrimEnd(),
        _ => "",
    };

    private static string Whose(RoundParties parties) => parties switch
    {
        RoundParties.Ours => "of the two sides by name",
        RoundParties.Others => "of others",
        _ => "whose, the article decides",
    };

    private static string Date(ResolvedDate date) => date.Range is { } days
        ? $"{IsoDate.Day(days.Earliest)}{(days.IsDay ? "" : "/" + IsoDate.Day(days.Latest))}{(date.Inference is { } inference ? $", {inference.Kind} {IsoDate.Day(inference.Day)}" : "")}"
        : "left open: no day of publication";
}
