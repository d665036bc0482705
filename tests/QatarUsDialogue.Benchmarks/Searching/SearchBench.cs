using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Asks every engine every query in turn, so that whatever else the machine does falls on all of them.</summary>
internal sealed class SearchBench(OwnSearch own, BareIndex bare, PostgresSearch postgres, int rounds)
{
    private const double MoreThanBare = 2;
    private const double ShareOfPostgres = 0.3;
    private const double CommonMilliseconds = 50;

    private static readonly QueryKind[] Selective = [QueryKind.Rare, QueryKind.Middle, QueryKind.RareAndCommon, QueryKind.RarePhrase, QueryKind.Prefix];
    private static readonly QueryKind[] Common = [QueryKind.Common, QueryKind.CommonFiltered, QueryKind.TwoCommon, QueryKind.CommonPhrase];

    public List<Bar> Measure(IReadOnlyList<BenchQuery> queries)
    {
        (string Name, Action<BenchQuery> Ask)[] columns =
        [
            ("found", own.Find),
            ("found by FTS5 alone, uncounted", bare.Find),
            ("found by PostgreSQL", postgres.Find),
            ("a page", own.Show),
            ("a page by PostgreSQL", postgres.Show),
        ];
        WarmUp([.. columns.Select(c => c.Ask)], [.. queries.Where(query => Selective.Contains(query.Kind))]);
        Console.WriteLine($"| ms, half within / 95 of 100 within | Queries | {string.Join(" | ", columns.Select(c => c.Name))} |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var bars = new List<Bar>();
        foreach (var kind in queries.GroupBy(query => query.Kind).OrderBy(kind => kind.Key))
        {
            var times = InTurn([.. columns.Select(c => c.Ask)], [.. kind]);
            Console.WriteLine($"| {Words(kind.Key)} | {kind.Count()} | {string.Join(" | ", times.Select(Text))} |");
            bars.AddRange(Bars(kind.Key, times[0], times[1], times[2], times[3]));
        }

        Console.WriteLine();
        return bars;
    }

    // Without this the kind that is measured first would pay for all code being compiled; a server that runs has it compiled.
    private static void WarmUp(Action<BenchQuery>[] asks, IReadOnlyList<BenchQuery> queries)
    {
        foreach (var query in queries)
        {
            foreach (var ask in asks)
            {
                ask(query);
            }
        }
    }

    private Times[] InTurn(Action<BenchQuery>[] asks, IReadOnlyList<BenchQuery> queries)
    {
        var times = asks.Select(_ => new Times()).ToArray();
        WarmUp(asks, queries);
        foreach (var query in Enumerable.Repeat(queries, rounds).SelectMany(all => all))
        {
            for (var i = 0; i < asks.Length; i++)
            {
                times[i].Measure(() => asks[i](query));
            }
        }

        return times;
    }

    private static IEnumerable<Bar> Bars(QueryKind kind, Times found, Times bare, Times postgres, Times page)
    {
        var words = Words(kind);
        if (Selective.Contains(kind))
        {
            yield return new($"{words}, a page", Text(page), $"FTS5 alone: {Text(bare)}", page.Half, bare.Half + MoreThanBare, "ms, half");
            yield return new($"{words}, a page", Text(page), $"FTS5 alone: {Text(bare)}", page.Most, bare.Most + MoreThanBare, "ms, 95 of 100");
            yield return Bar.Ratio($"{words}, found", Text(found), $"PostgreSQL: {Text(postgres)}", found.Half / postgres.Half, ShareOfPostgres);
        }
        else if (Common.Contains(kind))
        {
            yield return new($"{words}, a page", Text(page), "", page.Most, CommonMilliseconds, "ms, 95 of 100");
        }
    }

    private static string Text(Times times) => string.Create(CultureInfo.InvariantCulture, $"{times.Half:0.00} / {times.Most:0.00}");

    private static string Words(QueryKind kind) => kind switch
    {
        QueryKind.Rare => "a rare word",
        QueryKind.Middle => "a middle word",
        QueryKind.RareAndCommon => "a rare word and a common one",
        QueryKind.RarePhrase => "a rare phrase",
        QueryKind.Prefix => "the first letters of a middle word",
        QueryKind.Common => "a common word",
        QueryKind.CommonFiltered => "a common word, a round and a year chosen",
        QueryKind.TwoCommon => "two common words",
        _ => "a common phrase",
    };
}
