using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Tests.Tallying;

/// <summary>What was tallied when an archive was built is what its rows give when they are counted, in an archive of many articles.</summary>
public sealed class TalliesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporarySeeds _seeds = new(80);
    private ArchiveContext _context = null!;

    public async Task InitializeAsync()
    {
        await _seeds.BuildAsync();
        _context = _seeds.Store.Open(_seeds.Store.Current()!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _context.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public void EveryRoundHasTheSourcesAndFactsThatSpeakOfIt()
    {
        var counted = _context.Facts.Where(fact => fact.DialogueKey != null)
            .GroupBy(fact => fact.DialogueKey!)
            .Select(round => new { round.Key, Sources = round.Select(fact => fact.SourceId).Distinct().Count(), Facts = round.Count() })
            .ToDictionary(round => round.Key, round => (round.Sources, round.Facts));
        var tallies = _context.RoundTallies.ToList();

        Assert.True(counted.Values.Max(round => round.Sources) > 20, "There are too few sources to prove anything.");
        Assert.All(tallies, tally => Assert.Equal(counted.GetValueOrDefault(tally.DialogueKey), (tally.Sources, tally.Facts)));
    }

    [Fact]
    public void EveryTopicHasThePassagesThatSpeakOfItInEveryRound()
    {
        var early = _context.Sources.Where(source => source.Scope == ArticleScope.Precursor).Select(source => source.Id).ToHashSet();
        var counted = _context.Facts.Where(fact => fact.Kind == FactKind.Topic).AsEnumerable()
            .Select(fact => (fact.TopicKey, Place: fact.DialogueKey ?? (early.Contains(fact.SourceId) ? TopicTally.Before : TopicTally.Elsewhere), fact.SourceId, fact.PassageStart))
            .Distinct()
            .CountBy(passage => (passage.TopicKey!, passage.Place))
            .ToDictionary();
        var tallies = _context.TopicTallies.Where(tally => tally.DialogueKey != TopicTally.Everywhere).ToList();

        Assert.Equal(counted.Count, tallies.Count);
        Assert.All(tallies, tally => Assert.Equal(counted[(tally.TopicKey, tally.DialogueKey)], tally.Passages));
        Assert.All(_context.TopicTallies.Where(tally => tally.DialogueKey == TopicTally.Everywhere).ToList(), all =>
            Assert.Equal(tallies.Where(tally => tally.TopicKey == all.TopicKey).Sum(tally => tally.Passages), all.Passages));
    }

    [Fact]
    public void TheWordsKeptOfATopicAreThoseOfTheFirstPassagesBySource()
    {
        var busiest = _context.TopicTallies.Where(tally => tally.DialogueKey != TopicTally.Everywhere).OrderByDescending(tally => tally.Passages).First();
        var round = busiest.DialogueKey;
        var first = _context.Facts
            .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey == busiest.TopicKey && fact.DialogueKey == round).AsEnumerable()
            .OrderBy(fact => fact.SourceId, StringComparer.Ordinal).ThenBy(fact => fact.Number)
            .GroupBy(fact => (fact.SourceId, fact.PassageStart))
            .Take(TopicWords.Most)
            .SelectMany(passage => passage.Select(fact => (fact.SourceId, fact.Number)));
        var kept = _context.TopicWords.Where(words => words.TopicKey == busiest.TopicKey && words.DialogueKey == round)
            .OrderBy(words => words.Passage).ThenBy(words => words.Number).AsEnumerable().Select(words => (words.SourceId, words.Number));

        Assert.Equal(first, kept);
    }

    [Fact]
    public void EveryPersonIsCountedInTheOrderOfTheList()
    {
        var facts = PersonFacts().ToLookup(fact => fact.PersonKey!, StringComparer.Ordinal);
        var expected = _context.People.AsNoTracking().AsEnumerable()
            .Select(person => (
                person.Key,
                person.Ar,
                Group: !facts.Contains(person.Key) ? PersonGroup.InRecords : person.IsBody ? PersonGroup.Body : PersonGroup.Person,
                Sources: facts[person.Key].DistinctBy(fact => fact.SourceId).Count(),
                Passages: facts[person.Key].DistinctBy(fact => (fact.SourceId, fact.PassageStart)).Count()))
            .OrderBy(person => person.Group).ThenByDescending(person => person.Sources).ThenByDescending(person => person.Passages)
            .ThenBy(person => person.Ar, StringComparer.Ordinal).ThenBy(person => person.Key, StringComparer.Ordinal)
            .Select((person, order) => (person.Key, order + 1, person.Group, person.Sources, person.Passages));

        Assert.Equal(
            expected,
            _context.PersonTallies.OrderBy(tally => tally.Order).AsEnumerable().Select(tally => (tally.PersonKey, tally.Order, tally.Group, tally.Sources, tally.Passages)));
    }

    [Fact]
    public void TheFormsOfANameAreThoseThatSourcesPrintMost()
    {
        var expected = PersonFacts()
            .GroupBy(fact => (fact.PersonKey, Form: fact.Form ?? fact.Text))
            .GroupBy(form => form.Key.PersonKey!, StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal)
            .SelectMany(person => person
                .OrderByDescending(form => form.Count()).ThenBy(form => form.Key.Form, StringComparer.Ordinal).Take(PersonForm.Most)
                .Select(form => (person.Key, form.Key.Form, form.Count(), form.All(fact => fact.Basis == Basis.Inferred))));

        Assert.Equal(
            expected,
            _context.PersonForms.AsEnumerable().OrderBy(form => form.PersonKey, StringComparer.Ordinal).ThenBy(form => form.Order).Select(form => (form.PersonKey, form.Form, form.Count, form.IsInferred)));
        Assert.Contains(_context.PersonForms.ToList(), form => form.IsInferred);
    }

    [Fact]
    public void WhatAPersonWasInARoundIsToldByWordsWithTheOfficeWhereSomeHaveIt()
    {
        var early = _context.Sources.Where(source => source.Scope == ArticleScope.Precursor).Select(source => source.Id).ToHashSet();
        var places = ListedRounds.In(_context).All.Select(round => round.Key).Append(TopicTally.Before).Append(TopicTally.Elsewhere).ToHashSet();
        var expected = PersonFacts()
            .GroupBy(fact => (fact.PersonKey, Place: fact.DialogueKey ?? (early.Contains(fact.SourceId) ? TopicTally.Before : TopicTally.Elsewhere)))
            .Where(person => places.Contains(person.Key.Place))
            .ToDictionary(person => person.Key, person => Told([.. person.OrderBy(fact => fact.Role).ThenBy(fact => fact.SourceId, StringComparer.Ordinal).ThenBy(fact => fact.Number)]));
        var told = _context.PeopleInRounds.AsEnumerable().ToDictionary(person => (person.PersonKey, person.DialogueKey), person => (person.SourceId, person.Number, person.Role));

        Assert.Equal(expected.Count, told.Count);
        Assert.All(expected, person => Assert.Equal(person.Value, told[(person.Key.PersonKey!, person.Key.Place)]));

        static (string, int, ParticipantRole?) Told(List<Fact> facts)
        {
            var shown = facts.Find(fact => fact.Office is { } office && fact.Text.Contains(office, StringComparison.Ordinal)) ?? facts.Find(fact => fact.Office is not null) ?? facts[0];
            return (shown.SourceId, shown.Number, facts[0].Role);
        }
    }

    private List<Fact> PersonFacts() => [.. _context.Facts.AsNoTracking().Where(fact => fact.Kind == FactKind.Person && fact.PersonKey != null)];

    [Fact]
    public void OfTheClaimsOfAFieldSomeAreShownAndTheOthersCounted()
    {
        var claims = _context.Claims.AsNoTracking().AsEnumerable().ToLookup(claim => (claim.DialogueKey, claim.Field));
        var shown = _context.ShownClaims.AsEnumerable().ToLookup(claim => claim.DialogueKey);
        Assert.Contains(_context.ShownClaims.ToList(), claim => claim.Alike > 0);
        Assert.Contains(_context.ShownClaims.ToList(), claim => claim.Values > 0);
        Assert.All(_context.RoundTallies.ToList(), tally => Assert.Equal(_context.Claims.Count(claim => claim.DialogueKey == tally.DialogueKey), tally.Claims));
        Assert.All(claims, field =>
        {
            var here = shown[field.Key.DialogueKey].Where(one => field.Any(claim => claim.Order == one.Order)).ToList();
            var values = here.Select(one => field.Single(claim => claim.Order == one.Order).Value).ToHashSet();
            Assert.Contains(here, one => field.Single(claim => claim.Order == one.Order).IsTaken);
            Assert.Equal(Math.Min(here.Count, ShownClaim.MostOfField), here.Count);
            Assert.True(field.Count() > ShownClaim.MostOfField || here.Count == field.Count(), "Few claims are not all shown.");
            Assert.Equal(field.Count(claim => values.Contains(claim.Value)), here.Count + here.Sum(one => one.Alike));
            Assert.Equal(field.Select(claim => claim.Value).Distinct().Count(), values.Count + here.Sum(one => one.Values));
        });
    }

    [Fact]
    public void TheLedgerOffersWhatItsDocumentsHaveAndOfEachChoiceFindsAll()
    {
        var rounds = _context.Dialogues.AsNoTracking().AsEnumerable().Select(RoundLine.Of).ToDictionary(round => round.Key);
        var documents = DocumentLines.Read(_context).ToList();
        IEnumerable<int> Years(DocumentLine document) => (document.Date ?? (document.RoundKey is { } key ? rounds[key].Date : null)) is { } date
            ? Enumerable.Range(date.Earliest.Year, date.Latest.Year - date.Earliest.Year + 1)
            : [];
        var all = new LedgerFilter(null, null, null, null, null);
        var view = new LedgerQuery(_context).Read(all, null);

        Assert.Equal(documents.Select(document => document.Kind).Distinct().Order(), view.Kinds);
        Assert.Equal(documents.Select(document => document.Status).Distinct().Order(), view.Statuses);
        Assert.Equal(ListedRounds.In(_context).All.Where(round => documents.Exists(document => document.RoundKey == round.Key)), view.Rounds);
        Assert.Equal(documents.SelectMany(Years).Distinct().OrderDescending(), view.Years);
        Assert.All(view.StatusesOfYears, year =>
            Assert.Equal(documents.Where(document => Years(document).Contains(year.Year)).Select(document => document.Status).Distinct().Order(), year.Statuses));
        Assert.All(view.Topics, topic => Assert.Equal(documents.Count(document => document.Topics.Contains(topic.Key)), topic.Passages));
        Assert.Equal(documents.SelectMany(document => document.Topics).Distinct().Order(StringComparer.Ordinal), view.Topics.Select(topic => topic.Key).Order(StringComparer.Ordinal));
        Found(documents, all);
        foreach (var kind in view.Kinds)
        {
            Found(documents.Where(document => document.Kind == kind), all with { Kind = kind });
        }

        foreach (var (year, status) in view.StatusesOfYears.SelectMany(year => year.Statuses.Select(status => (year.Year, status))))
        {
            Found(documents.Where(document => document.Status == status && Years(document).Contains(year)), all with { Status = status, Year = year });
        }

        foreach (var round in rounds.Keys.Append(null))
        {
            Found(documents.Where(document => document.RoundKey == round), all with { Round = round ?? LedgerFilter.NoRound });
            Found(
                documents.Where(document => document.RoundKey == round && document.Topics.Contains(view.Topics[0].Key)),
                all with { Round = round ?? LedgerFilter.NoRound, Topic = view.Topics[0].Key });
        }
    }

    [Fact]
    public void TheLedgerCountsTheDocumentsOfTheTwoSidesAndThoseInRounds()
    {
        var counted = DocumentLines.Read(_context).Where(document => document.IsCounted).ToList();
        var inRounds = counted.Where(document => document.RoundKey is not null).ToList();
        var view = new LedgerQuery(_context).Read(new(null, null, null, null, null), null);

        Assert.Equal(counted.Sum(document => document.Counted), view.Counted);
        Assert.Equal((inRounds.Sum(document => document.Counted), inRounds.Select(document => document.RoundKey).Distinct().Count()), view.CountedInRounds);
    }

    [Fact]
    public void APageOfSourcesLeadsToTheNextUntilAllWereShown()
    {
        var query = new SourceIndexQuery(_context);
        var busiest = _context.RoundTallies.OrderByDescending(tally => tally.Sources).First();
        foreach (var (round, all) in new[] { ((string?)null, _context.Sources.Count(source => source.Scope != ArticleScope.None)), (busiest.DialogueKey, busiest.Sources) })
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

    [Fact]
    public void OfTheDocumentsOfARoundItsPageAndTheListOfRoundsShowTheFirstAndCountTheOthers()
    {
        var round = _context.RoundTallies.Where(tally => tally.Place != null).OrderByDescending(tally => tally.Documents).First().DialogueKey;
        var all = DocumentLines.Read(_context).Where(document => document.Standing == AgreementStanding.Round && document.RoundKey == round).ToList();
        var page = new RoundQuery(_context).Read(round)!;
        var listed = new HomeQuery(_context).Read(null, round)!.Rounds.Single(card => card.Round.Key == round);

        Assert.True(all.Count > ShownDocument.MostOnItsPage, "There are too few documents to prove anything.");
        Assert.Equal(all.Take(ShownDocument.MostOnItsPage).Select(document => document.Key), page.Card.Documents.Select(document => document.Key));
        Assert.Equal(all.Take(ShownDocument.MostInTheList).Select(document => document.Key), listed.Documents.Select(document => document.Key));
        Assert.All(new[] { page.Card, listed }, card =>
            Assert.Equal(all.Sum(document => document.Counted), card.Documents.Sum(document => document.Counted) + card.OtherDocuments));
        Assert.All(page.Documents, document =>
        {
            Assert.Equal(document.Document.Related.Take(RelatedDocuments.MostInAList), document.Related.First.Select(related => related.Key));
            Assert.Equal(document.Document.Related.Count, document.Related.Count);
        });
    }

    // On one page after the other: the documents of the two sides, deals, and what more than two have signed; the newest round first.
    private void Found(IEnumerable<DocumentLine> documents, LedgerFilter filter)
    {
        var order = RoundOrder.InTime(_context.Dialogues.AsNoTracking().AsEnumerable().Select(RoundLine.Of)).Select(round => round.Key).ToList();
        var expected = documents
            .OrderBy(document => document.IsCounted ? 0 : document.Standing == AgreementStanding.Deal ? 1 : 2)
            .ThenByDescending(document => document.RoundKey is { } key ? order.IndexOf(key) : -1)
            .Select(document => document.Key);
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = new LedgerQuery(_context).Read(filter, after);
            found.AddRange(page.Documents.Concat(page.Deals).Concat(page.Multilateral).Select(line => line.Document.Key));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(expected, found);
    }
}
