using System.Globalization;
using System.Text.Json;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Gold;

public class PeopleAndDateGoldTests
{
    private const string Unnamed = "(unnamed)";

    public static TheoryData<string> Seeds => [.. GoldArticle.All.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryPersonIsFoundUnderTheNameThatTheGoldGives(string id)
    {
        var gold = GoldArticle.All[id];
        foreach (var person in gold.Of("people").Where(p => !IsUnnamed(p)))
        {
            var span = GoldArticle.Span(person.GetProperty("e"));
            var read = gold.Reading.People.SingleOrDefault(p => p.Evidence.Any(e => e.Span.Overlaps(span)));
            Assert.NotNull(read);
            // The gold adds other spellings in brackets.
            Assert.EndsWith(
                SeedReadings.Lexicon.People.Single(p => p.Key == read.Person).Ar.Split(' ')[^1],
                GoldArticle.Text(person, "name")!.Split(" (")[0],
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AMinisterWithoutANameIsNotFilledIn()
    {
        var gold = GoldArticle.All["001"];
        var span = GoldArticle.Span(gold.Of("people").Single(IsUnnamed).GetProperty("e"));
        Assert.DoesNotContain(gold.Reading.People, p => p.Evidence.Any(e => e.Span.Overlaps(span)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryDateOfTheTextMeansTheDaysThatTheGoldGives(string id)
    {
        var gold = GoldArticle.All[id];
        foreach (var date in gold.Of("dates"))
        {
            var span = GoldArticle.Span(date.GetProperty("e"));
            if (Days(GoldArticle.Text(date, "v")!) is { } days && gold.Reading.Sentences.Any(s => s.Contains(span)))
            {
                var read = Assert.Single(gold.Reading.Dates, d => d.Evidence.Span.Overlaps(span));
                Assert.Equal(days, read.Range);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AYearInANameIsNoDate(string id)
    {
        var gold = GoldArticle.All[id];
        foreach (var name in gold.Of("not_dates"))
        {
            Assert.DoesNotContain(gold.Reading.Dates, d => d.Evidence.Span.Overlaps(GoldArticle.Span(name)));
        }
    }

    private static bool IsUnnamed(JsonElement person) => GoldArticle.Text(person, "name")!.StartsWith(Unnamed, StringComparison.Ordinal);

    // 2022-11-21/2022-11-22 · 2021-11 MID · 1990/1999 · 2022-11 · 2021; null for spans of time.
    private static DateRange? Days(string value)
    {
        if (value.StartsWith('P'))
        {
            return null;
        }

        var (date, part) = (value.Split(' ')[0], value.Split(' ').ElementAtOrDefault(1));
        if (date.Split('/') is [var from, var to])
        {
            return new(Days(from)!.Value.Earliest, Days(to)!.Value.Latest);
        }

        var numbers = date.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return (numbers, part) switch
        {
            ([var y], _) => DateRange.Year(y),
            ([var y, var m], "START") => new(new(y, m, 1), new(y, m, 10)),
            ([var y, var m], "MID") => new(new(y, m, 11), new(y, m, 20)),
            ([var y, var m], _) => DateRange.Month(y, m),
            ([var y, var m, var d], _) => DateRange.Day(new(y, m, d)),
            _ => null,
        };
    }
}
