using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The rounds by number, and after them those without one.</summary>
public sealed class RoundList(ArchiveContext context, ListPages pages, Evidences evidences, References references, ApiLinks links) : IApiList<RoundItem>
{
    public static string Name => "rounds";

    public static IReadOnlyList<string> Filters => ["topic", "status"];

    public ItemList<RoundItem> Read(ListRequest request)
    {
        var rounds = context.Dialogues.AsNoTracking();
        if (request.Id("topic", key => context.Topics.Any(topic => topic.Key == key)) is { } topic)
        {
            rounds = rounds.Where(round => context.Facts.Any(fact => fact.DialogueKey == round.Key && fact.TopicKey == topic));
        }

        if (request.Code<RoundStatus>("status") is { } status)
        {
            rounds = rounds.Where(round => round.Status == status);
        }

        // The key tells the number; those without a number stand at the end, by key.
        if (request.After(1) is [var last])
        {
            rounds = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? rounds.Where(round => round.Number == null || round.Number > number)
                : rounds.Where(round => round.Number == null).After(round => round.Key, last);
        }

        var rows = rounds.OrderBy(round => round.Number == null).ThenBy(round => round.Number).ThenBy(round => round.Key)
            .Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, round => [round.Key], Items, to => to.Home);
    }

    public RoundItem? Find(string id) =>
        Items([.. context.Dialogues.AsNoTracking().Where(round => round.Key == id)]).FirstOrDefault();

    private IEnumerable<RoundItem> Items(List<Dialogue> rounds)
    {
        var words = evidences.Read([
            .. rounds.SelectMany(round => new[] { round.DateFactId, round.CityFactId }),
            .. rounds.SelectMany(round => round.Participants).Select(participant => participant.FactId)]);
        var people = references.People(rounds.SelectMany(round => round.Participants).Select(participant => participant.PersonKey));
        return rounds.Select(round => new RoundItem
        {
            Id = round.Key,
            Number = round.Number,
            NumberTag = Tags.Of(round.NumberBasis),
            Name = References.RoundName(round.Number),
            Status = round.Status,
            IsDocumented = round.IsDocumented,
            Earliest = round.Earliest,
            Latest = round.Latest,
            DateTag = round.DateBasis is { } date ? Tags.Of(date) : null,
            DateEvidence = round.DateFactId is { } dated ? words.GetValueOrDefault(dated) : null,
            City = round.City,
            CityName = round.City is { } city ? new Label(Wording.Arabic.City(city), Wording.English.City(city)) : null,
            CityTag = round.CityBasis is { } place ? Tags.Of(place) : null,
            CityEvidence = round.CityFactId is { } placed ? words.GetValueOrDefault(placed) : null,
            Record = round.RecordKey,
            Participants =
            [
                .. round.Participants.Where(one => one.Role != ParticipantRole.Mentioned).OrderBy(one => one.Order).Select(one => new ParticipantItem
                {
                    Person = one.PersonKey is { } key ? people.GetValueOrDefault(key) : null,
                    Name = one.Name,
                    Office = one.Office,
                    Role = one.Role,
                    Tag = Tags.Of(one.Basis),
                    Evidence = one.FactId is { } fact ? words.GetValueOrDefault(fact) : null,
                }),
            ],
            Links = links.Item(Name, round.Key, to => to.Round(round.Key)),
        });
    }
}
