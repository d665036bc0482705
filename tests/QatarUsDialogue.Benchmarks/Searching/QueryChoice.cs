using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Chooses the searches from the words of a generation: the same generation gives the same ones.</summary>
internal sealed class QueryChoice(string generation, int passages, int seed)
{
    private const int ShortestWord = 4;
    private const int PrefixLetters = 4;
    private const int Pairs = 4000;

    private readonly Random _random = new(seed);

    public IReadOnlyList<BenchQuery> Choose(int each, int common)
    {
        using var connection = new SqliteConnection(Generations.ForReading(generation));
        connection.Open();
        var rare = Some(Words(connection, 5, 50), each);
        var middle = Some(Words(connection, passages / 2000, passages / 200), each);
        var frequent = Words(connection, passages / 10, passages).Take(common).ToList();
        var pairs = NeighboursIn(connection);
        return
        [
            .. rare.Select(word => new BenchQuery(word, QueryKind.Rare)),
            .. middle.Select(word => new BenchQuery(word, QueryKind.Middle)),
            .. rare.Select((word, i) => new BenchQuery($"{word} {frequent[i % frequent.Count]}", QueryKind.RareAndCommon)),
            .. pairs.Where(pair => pair.Times == 1).Take(each).Select(pair => new BenchQuery(pair.Words, QueryKind.RarePhrase)),
            .. middle.Select(word => word[..PrefixLetters]).Distinct(StringComparer.Ordinal).Select(word => new BenchQuery(word, QueryKind.Prefix)),
            .. frequent.Select(word => new BenchQuery(word, QueryKind.Common)),
            .. frequent.Select(word => new BenchQuery(word, QueryKind.CommonFiltered)),
            .. frequent.Zip(frequent.Skip(1)).Select(two => new BenchQuery($"{two.First} {two.Second}", QueryKind.TwoCommon)),
            .. pairs.Where(pair => pair.Times >= Pairs / 100).Take(common).Select(pair => new BenchQuery(pair.Words, QueryKind.CommonPhrase)),
        ];
    }

    // The most frequent first.
    private static List<string> Words(SqliteConnection connection, int least, int most) => Generations.Read(
        connection,
        FormattableString.Invariant($"SELECT Form FROM SearchWords WHERE Passages BETWEEN {least} AND {most} AND Length >= {ShortestWord} AND Word GLOB '[أ-ي]*' ORDER BY Passages DESC, Word"),
        row => row.GetString(0));

    private List<string> Some(List<string> words, int count)
    {
        var shuffled = words.ToArray();
        _random.Shuffle(shuffled);
        return [.. shuffled.Take(count)];
    }

    // Words that follow one another in passages taken by chance, and how often: the more often, the more common.
    private List<(string Words, int Times)> NeighboursIn(SqliteConnection connection)
    {
        var ids = string.Join(',', Enumerable.Range(0, Pairs).Select(_ => _random.Next(1, passages + 1)));
        var texts = Generations.Read(
            connection,
            $"SELECT substr(s.Text, p.Start + 1, p.Length) FROM Passages p JOIN Sources s ON s.Id = p.SourceId WHERE p.Id IN ({ids}) ORDER BY p.Id",
            row => row.GetString(0));
        return
        [
            .. texts.SelectMany(TwoWords)
                .GroupBy(words => words, StringComparer.Ordinal)
                .Select(words => (words.Key, words.Count()))
                .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> TwoWords(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1))
            .Where(pair => IsWord(pair.First) && IsWord(pair.Second))
            .Select(pair => $"{pair.First} {pair.Second}")
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsWord(string word) => word.Length >= ShortestWord && word.All(c => c is >= '\u0621' and <= '\u064A');
}
