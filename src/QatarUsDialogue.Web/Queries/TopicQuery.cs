using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one topic; null where the lexicon has none by the key.</summary>
public sealed class TopicQuery(ArchiveContext context)
{
    // So many passages are quoted on one page; where there are more, a few of each round.
    private const int MostPassages = 120;
    private const int FewOfARound = 3;

    private static readonly KeptQuery<string, string[], FactInTime> AllPassages = TopicPassages.First(TopicWords.Most);
    private static readonly KeptQuery<string, string[], FactInTime> FewPassages = TopicPassages.First(FewOfARound);

    private static readonly KeptQuery<string, string> FormsOf = new(
        (archive, topic) => archive.TopicForms.Where(form => form.TopicKey == topic).OrderBy(form => form.Order).Select(form => form.Form));

    private static readonly KeptQuery<string, TopicCompanion> CompanionsOf = new((archive, topic) => archive.TopicCompanions.AsNoTracking()
        .Where(companion => companion.TopicKey == topic)
        .OrderBy(companion => companion.Order));

    /// <param name="from">A round of the part that is wanted, where the rounds are shown in parts.</param>
    public TopicView? Read(string key, string? from)
    {
        var topics = KnownTopics.In(context);
        if (topics.Find(key) is not { } topic)
        {
            return null;
        }

        var listed = ListedRounds.In(context);
        var rounds = listed.PartWith(from);
        string[] places = [TopicTally.Before, TopicTally.Elsewhere, .. rounds.Select(round => round.Key)];
        var row = TopicRow.Of(topic.Key, TopicNames.Of(topic), rounds, TopicCounts.In(context));
        var words = (row.Total > MostPassages ? FewPassages : AllPassages).Ask(context, key, places).ToList();
        var passages = PassagesInTime.Of(context, words, rounds);
        var squares = RoundSquare.Of(row, rounds);
        return new TopicView(
            row,
            TopicNames.OfGroup(topic),
            squares,
            listed.Parts,
            passages,
            TopicChange.Of(passages.Rounds, squares),
            [.. FormsOf.Ask(context, key)],
            Companions(key, topics));
    }

    private List<TopicLine> Companions(string key, KnownTopics topics) =>
    [
        .. CompanionsOf.Ask(context, key)
            .Where(companion => topics.Find(companion.Companion) is not null)
            .Select(companion => new TopicLine(companion.Companion, TopicNames.Of(topics.Find(companion.Companion)!), companion.Passages)),
    ];
}
