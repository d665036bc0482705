using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads all whom the sources of a round name there, a page at a time; null where there is no such round, or nobody is named.</summary>
public sealed class RoundPeopleQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    /// <param name="after">The place after which the page begins.</param>
    public RoundPeopleView? Read(string key, int after)
    {
        if (ListedRounds.Of(context, [key]) is not [var round] || ListedRounds.TallyOf(context, key) is not { } tally || tally.Chairs + tally.Named == 0)
        {
            return null;
        }

        var found = After(key, after);
        var shown = found.Take(OnAPage).ToList();
        var lines = PeopleLines.Read(context, shown);
        return new(
            round,
            [.. shown.Where(ShownPerson.IsChair).Select(lines.Line)],
            tally.Chairs,
            [.. shown.Where(ShownPerson.IsNamed).Select(lines.Line)],
            tally.Named,
            found.Count > OnAPage ? shown[^1].Order : null);
    }

    // One more than stand on a page.
    private List<Participant> After(string key, int place) =>
    [
        .. context.Dialogues.AsNoTracking()
            .Where(dialogue => dialogue.Key == key)
            .SelectMany(dialogue => dialogue.Participants)
            .Where(person => person.Order > place)
            .Where(ShownPerson.IsListed)
            .OrderBy(person => person.Order)
            .Take(OnAPage + 1),
    ];
}
