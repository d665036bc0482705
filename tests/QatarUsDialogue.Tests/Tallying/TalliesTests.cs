using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Tests.Tallying;

/// <summary>What was tallied when an archive was built is what its rows give when they are counted, in an archive of many articles.</summary>
public sealed class TalliesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporarySeeds seeds = new(80);
    private ArchiveContext context = null!;

    public async Task InitializeAsync()
    {
        await seeds.BuildAsync();
        context = seeds.Store.Open(seeds.Store.Current()!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        context.Dispose();
        seeds.Dispose();
    }

    [Fact]
    public void EveryRoundHasTheSourcesAndFactsThatSpeakOfIt()
    {
        var counted = context.Facts.Where(fact => fact.DialogueKey != null)
            .GroupBy(fact => fact.DialogueKey!)
            .Select(round => new { round.Key, Sources = round.Select(fact => fact.SourceId).Distinct().Count(), Facts = round.Count() })
            .ToDictionary(round => round.Key, round => (round.Sources, round.Facts));
        var tallies = context.RoundTallies.ToList();

        Assert.True(counted.Values.Max(round => round.Sources) > 20, "There are too few sources to prove anything.");
        Assert.All(tallies, tally => Assert.Equal(counted.GetValueOrDefault(tally.DialogueKey), (tally.Sources, tally.Facts)));
    }

    [Fact]
    public void EveryTopicHasThePassagesThatSpeakOfItInEveryRound()
    {
        var early = context.Sources.Where(source => source.Scope == ArticleScope.Precursor).Select(source => source.Id).ToHashSet();
        var counted = context.Facts.Where(fact => fact.Kind == FactKind.Topic).AsEnumerable()
            .Select(fact => (fact.TopicKey, Place: fact.DialogueKey ?? (early.Contains(fact.SourceId) ? TopicTally.Before : TopicTally.Elsewhere), fact.SourceId, fact.PassageStart))
            .Distinct()
            .CountBy(passage => (passage.TopicKey!, passage.Place))
            .ToDictionary();
        var tallies = context.TopicTallies.Where(tally => tally.DialogueKey != TopicTally.Everywhere).ToList();

        Assert.Equal(counted.Count, tallies.Count);
        Assert.All(tallies, tally => Assert.Equal(counted[(tally.TopicKey, tally.DialogueKey)], tally.Passages));
        Assert.All(context.TopicTallies.Where(tally => tally.DialogueKey == TopicTally.Everywhere).ToList(), all =>
            Assert.Equal(tallies.Where(tally => tally.TopicKey == all.TopicKey).Sum(tally => tally.Passages), all.Passages));
    }

    [Fact]
    public void TheWordsKeptOfATopicAreThoseOfTheFirstPassagesBySource()
    {
        var busiest = context.TopicTallies.Where(tally => tally.DialogueKey != TopicTally.Everywhere).OrderByDescending(tally => tally.Passages).First();
        var round = busiest.DialogueKey;
        var first = context.Facts
            .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey == busiest.TopicKey && fact.DialogueKey == round).AsEnumerable()
            .OrderBy(fact => fact.SourceId, StringComparer.Ordinal).ThenBy(fact => fact.Number)
            .GroupBy(fact => (fact.SourceId, fact.PassageStart))
            .Take(TopicWords.Most)
            .SelectMany(passage => passage.Select(fact => (fact.SourceId, fact.Number)));
        var kept = context.TopicWords.Where(words => words.TopicKey == busiest.TopicKey && words.DialogueKey == round)
            .OrderBy(words => words.Passage).ThenBy(words => words.Number).AsEnumerable().Select(words => (words.SourceId, words.Number));

        Assert.Equal(first, kept);
    }

    [Fact]
    public void OfEveryValueThatIsClaimedTheFirstAreShownAndTheOthersCounted()
    {
        var claims = context.Claims.AsNoTracking().AsEnumerable().ToLookup(claim => (claim.DialogueKey, claim.Field));
        var shown = context.ShownClaims.AsEnumerable().ToLookup(claim => claim.DialogueKey);
        Assert.Contains(context.ShownClaims.ToList(), claim => claim.Alike > 0);
        Assert.All(claims, field =>
        {
            var here = shown[field.Key.DialogueKey].Where(one => field.Any(claim => claim.Order == one.Order)).ToList();
            var values = here.Select(one => field.Single(claim => claim.Order == one.Order).Value).ToHashSet();
            Assert.Contains(here, one => field.Single(claim => claim.Order == one.Order).IsTaken);
            Assert.Equal(field.Count(claim => values.Contains(claim.Value)), here.Count + here.Sum(one => one.Alike));
            Assert.Equal(field.Select(claim => claim.Value).Distinct().Count(), values.Count + here.Sum(one => one.Values));
        });
    }

    [Fact]
    public void APageOfSourcesLeadsToTheNextUntilAllWereShown()
    {
        var query = new SourceIndexQuery(context);
        var busiest = context.RoundTallies.OrderByDescending(tally => tally.Sources).First();
        foreach (var (round, all) in new[] { ((string?)null, context.Sources.Count(source => source.Scope != ArticleScope.None)), (busiest.DialogueKey, busiest.Sources) })
        {
            var seen = new List<string>();
            for (string? after = null; query.Read(round, after) is { } page; after = page.Next)
            {
                Assert.Equal(all, page.All);
                seen.AddRange(page.Sources.Select(line => line.Source.Id));
                if (page.Next is null)
                {
                    break;
                }
            }

            Assert.Equal(all, seen.Distinct().Count());
            Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
        }

        Assert.Null(query.Read("no-such-round", null));
    }
}
