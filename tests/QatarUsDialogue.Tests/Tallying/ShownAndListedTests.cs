using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Tests.Tallying;

/// <summary>What pages show of much is well chosen and counted, and a list has all of it, in an archive with more of everything than a page shows.</summary>
public sealed class ShownAndListedTests(LargeArchive archive) : IClassFixture<LargeArchive>
{
    private readonly ArchiveContext _context = archive.Context;

    [Fact]
    public void OfTheClaimsOfARoundOnePageAfterTheOtherShowsAll()
    {
        var busiest = _context.RoundTallies.OrderByDescending(tally => tally.Claims).First();
        var query = new RoundClaimsQuery(_context);
        var seen = new List<ClaimLine>();
        for (int? after = 0; after is { } place; after = query.Read(busiest.DialogueKey, place)!.Next)
        {
            var page = query.Read(busiest.DialogueKey, place)!;
            Assert.Equal(busiest.Claims, page.All);
            seen.AddRange(page.Claims);
        }

        var all = _context.Claims.AsNoTracking().Where(claim => claim.DialogueKey == busiest.DialogueKey).OrderBy(claim => claim.Order).ToList();
        Assert.True(all.Count > RoundClaimsQuery.OnAPage, "There are too few claims to prove anything.");
        Assert.Equal(all.Select(claim => (claim.Field, claim.Value, claim.SourceId, claim.IsTaken)), seen.Select(line => (line.Field, line.Value, line.SourceId, line.IsTaken)));
        Assert.All(seen, line => Assert.Equal(!line.IsTaken && all.Exists(one => one.IsTaken && one.Field == line.Field && one.Value == line.Value), line.Agrees));
        Assert.All(seen.Where(line => line.SourceId is not null), line => Assert.NotNull(line.Place));
        Assert.Null(query.Read("no-such-round", 0));
    }

    [Fact]
    public void OfThePeopleOfARoundThoseWhomMostSourcesNameAreShownAndTheListHasAll()
    {
        var tallies = _context.RoundTallies.ToList();
        var busiest = tallies.MaxBy(tally => tally.Named)!;
        var key = busiest.DialogueKey;
        var people = _context.Dialogues.AsNoTracking().Where(dialogue => dialogue.Key == key).SelectMany(dialogue => dialogue.Participants).OrderBy(person => person.Order).ToList();
        var named = people.Where(ShownPerson.IsNamed).ToList();
        var sources = _context.Facts
            .Where(fact => fact.DialogueKey == key && fact.Kind == FactKind.Person && fact.Role == ParticipantRole.Participant && fact.PersonKey != null)
            .Select(fact => new { fact.PersonKey, fact.SourceId })
            .Distinct()
            .AsEnumerable()
            .CountBy(row => row.PersonKey!)
            .ToDictionary();
        var card = new RoundQuery(_context).Read(key)!.Card;
        var listed = new RoundPeopleQuery(_context).Read(key, 0)!;

        Assert.True(named.Count > ShownPerson.Most, "There are too few people to prove anything.");
        Assert.True(sources[named[0].PersonKey!] > sources[named[^1].PersonKey!], "Nobody is named more often than others.");
        Assert.Equal(named.Select(person => sources[person.PersonKey!]).OrderDescending(), named.Select(person => sources[person.PersonKey!]));
        Assert.Equal(named.Take(ShownPerson.Most).Select(person => person.PersonKey), card.Named.Select(person => person.Key));
        Assert.Equal((people.Count(ShownPerson.IsChair), named.Count), (card.ChairCount, card.NamedCount));
        Assert.Equal((card.ChairCount, card.NamedCount), (listed.ChairCount, listed.NamedCount));
        Assert.Equal(people.Where(ShownPerson.IsChair).Concat(named).Select(person => person.PersonKey), listed.Chairs.Concat(listed.Named).Select(person => person.Key));
        Assert.All(listed.Chairs.Concat(listed.Named), person => Assert.NotNull(person.Place));
        Assert.Equal(named.Skip(2).Select(person => person.PersonKey), new RoundPeopleQuery(_context).Read(key, named[1].Order)!.Named.Select(person => person.Key));
        Assert.Equal(card.Named, new HomeQuery(_context).Read(null, key)!.Rounds.Single(round => round.Round.Key == key).Named);
        Assert.Null(new RoundPeopleQuery(_context).Read("no-such-round", 0));
    }

    [Fact]
    public void TheListOfPeopleIsReadPageByPage()
    {
        var query = new PersonIndexQuery(_context);
        var seen = new List<PersonIndexLine>();
        for (int? after = 0; after is { } place; after = query.Read(place).Next)
        {
            var page = query.Read(place);
            PersonIndexLine[] lines = [.. page.People, .. page.Bodies, .. page.InRecords];
            Assert.InRange(lines.Length, 1, PersonIndexQuery.OnAPage);
            seen.AddRange(lines);
        }

        Assert.True(seen.Count > PersonIndexQuery.OnAPage, "There are too few people to prove anything.");
        Assert.Equal(query.Names().Select(name => name.Key), seen.Select(person => person.Key));
        Assert.Equal(_context.People.Select(person => person.Key).AsEnumerable().Order(StringComparer.Ordinal), seen.Select(person => person.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePassagesOfAPersonAreReadPageByPageAndFormsHavePlacesWhereAllAreThere()
    {
        var tally = _context.PersonTallies.OrderByDescending(person => person.Sources).First();
        var query = new PersonQuery(_context);
        var (sources, passages) = (new HashSet<string>(), 0);
        for (var (after, isFirst) = ((string?)null, true); isFirst || after is not null; isFirst = false)
        {
            var page = query.Read(tally.PersonKey, after)!;
            Quotation[] quotes = [.. page.Passages.Before, .. page.Passages.Rounds.SelectMany(round => round.Passages), .. page.Passages.Elsewhere];
            Assert.Equal((tally.Sources, tally.Passages), (page.Line.Sources, page.Line.Passages));
            Assert.InRange(quotes.Select(quote => quote.Place.SourceId).Distinct().Count(), 0, PersonQuery.SourcesOnAPage);
            Assert.All(quotes, quote => Assert.True(after is null || string.CompareOrdinal(quote.Place.SourceId, after) > 0));
            Assert.All(page.Forms, form => Assert.Empty(form.Places));
            sources.UnionWith(quotes.Select(quote => quote.Place.SourceId));
            passages += quotes.Length;
            after = page.Next;
        }

        Assert.True(tally.Sources > PersonQuery.SourcesOnAPage, "There are too few sources to prove anything.");
        // Under each round that is listed; a sentence that speaks of two stands under both.
        string[] listed = [.. ListedRounds.In(_context).All.Select(round => round.Key)];
        var shown = _context.Facts.Where(fact => fact.PersonKey == tally.PersonKey && fact.Kind == FactKind.Person && (fact.DialogueKey == null || listed.Contains(fact.DialogueKey)))
            .Select(fact => new { fact.DialogueKey, fact.SourceId, fact.PassageStart }).Distinct().ToList();
        Assert.Equal(shown.Select(row => row.SourceId).Distinct().Order(StringComparer.Ordinal), sources.Order(StringComparer.Ordinal));
        Assert.Equal(shown.Count, passages);
        var few = _context.PersonTallies.Where(person => person.Sources > 1 && person.Sources <= PersonQuery.SourcesOnAPage).OrderByDescending(person => person.Sources).First();
        var whole = query.Read(few.PersonKey)!;
        Assert.Null(whole.Next);
        Assert.All(whole.Forms, form => Assert.Equal(form.Count, form.Places.Sum(source => source.Places.Count)));
    }

    [Fact]
    public void TheMatrixCountsTheDocumentsOfTheLedger()
    {
        var documents = DocumentLines.Read(_context).Where(document => document.IsCounted).ToList();
        var matrix = new MatrixQuery(_context, new(_context)).Read(isByDocuments: true, from: null);

        Assert.Equal(documents.SelectMany(document => document.Topics).Distinct().Count(), matrix.Topics.Count);
        Assert.All(matrix.Topics, topic =>
        {
            var onTopic = documents.Where(document => document.Topics.Contains(topic.Key)).ToList();
            Assert.Equal(onTopic.Sum(document => document.Counted), topic.Total);
            Assert.Equal(onTopic.Where(document => document.RoundKey is null).Sum(document => document.Counted), topic.Before);
            Assert.All(topic.InRounds, round => Assert.Equal(onTopic.Where(document => document.RoundKey == round.Key).Sum(document => document.Counted), round.Value));
        });
    }

    [Fact]
    public void OfTheDaysBeforeTheFirstRoundThoseThatMostSourcesNameAreShownAndTheListHasAll()
    {
        var early = _context.Sources.Where(source => source.Scope == ArticleScope.Precursor).Select(source => source.Id).ToHashSet();
        var first = ListedRounds.In(_context).All.Select(round => round.Date?.Earliest).First(date => date is not null);
        var days = _context.Facts.AsNoTracking().Where(fact => fact.Kind == FactKind.Event && fact.EventField == "date" && fact.Earliest != null).AsEnumerable()
            .Where(fact => early.Contains(fact.SourceId) && fact.Earliest < first)
            .GroupBy(fact => (fact.Earliest, fact.Latest), fact => fact.SourceId)
            .Select(day => (day.Key, Sources: day.Distinct().Count()))
            .OrderBy(day => day.Key.Earliest).ThenBy(day => day.Key.Latest)
            .ToList();
        var shown = PrecursorsReader.Read(_context);
        var listed = new ContactsQuery(_context).Read(0);

        Assert.True(days.Count > EarlyContact.MostShown, "There are too few days to prove anything.");
        Assert.Equal(days.Select(day => (day.Key.Earliest, day.Sources)), listed.Contacts.Select(contact => ((DateOnly?)contact.Date.Earliest, contact.Sources)));
        Assert.Equal(days.Skip(3).Select(day => day.Key.Earliest!.Value), new ContactsQuery(_context).Read(3).Contacts.Select(contact => contact.Date.Earliest));
        Assert.Equal((days.Count, days.Count), (shown.ContactCount, listed.All));
        Assert.Equal(
            days.OrderByDescending(day => day.Sources).Take(EarlyContact.MostShown).Select(day => day.Key.Earliest!.Value).Order(),
            shown.Contacts.Select(contact => contact.Date.Earliest));
    }

    [Fact]
    public void TheTimeBeforeTheFirstRoundHasTheYearsOfItsDaysAndDocuments()
    {
        var first = ListedRounds.In(_context).All.Select(round => round.Date?.Earliest).First(date => date is not null);
        var documents = DocumentLines.Read(_context)
            .Where(document => document.Standing == AgreementStanding.BeforeOrBetween && (document.Date is not { } date || date.Earliest < first))
            .ToList();
        var early = _context.Sources.Where(source => source.Scope == ArticleScope.Precursor).Select(source => source.Id).ToList();
        var shown = PrecursorsReader.Read(_context);
        var years = documents.Select(document => document.Date?.Earliest.Year).OfType<int>()
            .Concat(new ContactsQuery(_context).Read(0).Contacts.Select(contact => contact.Date.Earliest.Year))
            .ToList();

        Assert.Equal((years.Min(), years.Max()), shown.Years);
        Assert.Equal(documents.Select(document => document.Place.SourceId).Concat(early).Distinct().Count(), shown.Sources);
        Assert.Equal(documents.Take(shown.Documents.Count).Select(document => document.Key), shown.Documents.Select(document => document.Key));
        Assert.Equal(documents.Count > shown.Documents.Count ? _context.Agreements.Count(agreement => agreement.DialogueKey == null) : 0, shown.OtherDocuments);
    }
}
