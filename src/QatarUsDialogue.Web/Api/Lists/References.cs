using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Names the things that a page of a list speaks of, and no others.</summary>
public sealed class References(ArchiveContext context, ApiLinks links)
{
    private static readonly IReadOnlyDictionary<string, Reference> None = new Dictionary<string, Reference>();

    public IReadOnlyDictionary<string, Reference> Rounds(IEnumerable<string?> keys)
    {
        var wanted = Wanted(keys);
        return wanted.Count == 0 ? None : context.Dialogues.Where(round => wanted.Contains(round.Key))
            .Select(round => new { round.Key, round.Number })
            .ToDictionary(round => round.Key, round => Of("rounds", round.Key, RoundName(round.Number)), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Reference> Topics(IEnumerable<string?> keys)
    {
        var wanted = Wanted(keys);
        return wanted.Count == 0 ? None : context.Topics.AsNoTracking().Where(topic => wanted.Contains(topic.Key)).AsEnumerable()
            .ToDictionary(topic => topic.Key, topic => Of("topics", topic.Key, TopicNames.Of(topic)), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Reference> People(IEnumerable<string?> keys)
    {
        var wanted = Wanted(keys);
        return wanted.Count == 0 ? None : context.People.Where(person => wanted.Contains(person.Key))
            .Select(person => new { person.Key, person.Ar, person.En })
            .ToDictionary(person => person.Key, person => Of("people", person.Key, Label.Of(person.Ar, person.En)), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Reference> Agreements(IEnumerable<string?> keys)
    {
        var wanted = Wanted(keys);
        return wanted.Count == 0 ? None : context.Agreements.Where(document => wanted.Contains(document.Key))
            .Select(document => new { document.Key, document.Subject })
            .ToDictionary(document => document.Key, document => Of("agreements", document.Key, new Label(document.Subject)), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Reference> Sources(IEnumerable<string?> ids)
    {
        var wanted = Wanted(ids);
        return wanted.Count == 0 ? None : context.Sources.Where(source => wanted.Contains(source.Id))
            .Select(source => new { source.Id, source.Title })
            .ToDictionary(
                source => source.Id,
                source => Of("sources", source.Id, source.Title is { } title ? new Label(title) : null),
                StringComparer.Ordinal);
    }

    public static Label RoundName(int? number) => new(Wording.Arabic.Round(number), Wording.English.Round(number));

    public Reference Of(string list, string id, Label? name) => new() { Id = id, Name = name, Self = links.Self(list, id) };

    private static List<string> Wanted(IEnumerable<string?> keys) => [.. keys.OfType<string>().Distinct(StringComparer.Ordinal)];
}
