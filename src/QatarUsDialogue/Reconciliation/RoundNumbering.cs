using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Finds out which rounds there are. A text's own number counts first, then the number that an editor's record gives
/// its article; a round with neither stays without a number, and a gap below a known number is a round without a source.
/// </summary>
internal static class RoundNumbering
{
    // A number above this is a misreading: it would fill the archive with rounds that nobody speaks of.
    private const int HighestPlausible = 60;

    public static RoundRegister Number(
        IReadOnlyList<KnownSource> sources, IReadOnlyList<EditorRecord> records, DecisionLog log)
    {
        var keys = new Dictionary<(string, int), string>();
        var tellings = new SortedDictionary<string, List<RoundTelling>>(StringComparer.Ordinal);
        var joined = new List<(string Key, EditorRecord Record)>();
        foreach (var source in sources.Where(s => s.SpeaksOfRounds))
        {
            for (var position = 0; position < source.Outline.Rounds.Length; position++)
            {
                var round = source.Outline.Rounds[position];
                if (round.Number is < 1 or > HighestPlausible)
                {
                    log.SetAside(Text($"round {round.Number} in article {source.Id}"), "No round can have this number.");
                    continue;
                }

                var key = KeyOf(source, round.Number, records, joined, log);
                keys[(source.Id, position)] = key;
                if (!tellings.TryGetValue(key, out var told))
                {
                    tellings[key] = told = [];
                }

                told.Add(new(source, round));
            }
        }

        var numbered = Numbered(tellings, records, joined, log);
        var unnumbered = tellings
            .Where(t => !IsNumber(t.Key))
            .Select(t => new KnownRound(t.Key, null, Basis.Stated, t.Value, []));
        return new([.. numbered, .. unnumbered], keys);
    }

    private static string KeyOf(
        KnownSource source, int? number, IReadOnlyList<EditorRecord> records,
        List<(string Key, EditorRecord Record)> joined, DecisionLog log)
    {
        if (number is int stated)
        {
            return Text($"{stated}");
        }

        foreach (var record in records.Where(r => r.Kind == RecordKind.Article && r.SourceId == source.Id))
        {
            if (NumberIn(record) is int given)
            {
                var key = Text($"{given}");
                joined.Add((key, record));
                log.Keep(
                    $"round {key} in article {source.Id}",
                    $"The article gives the round no number; the record {record.Key} joins it to round {key}.");
                return key;
            }
        }

        log.Keep(
            $"round unnumbered-{source.Id}",
            "Neither the article nor a record gives the round a number, so it stays without one.");
        return $"unnumbered-{source.Id}";
    }

    private static List<KnownRound> Numbered(
        SortedDictionary<string, List<RoundTelling>> tellings, IReadOnlyList<EditorRecord> records,
        List<(string Key, EditorRecord Record)> joined, DecisionLog log)
    {
        var rounds = new List<KnownRound>();
        for (var number = 1; number <= Highest(tellings.Keys, records); number++)
        {
            var key = Text($"{number}");
            var told = tellings.GetValueOrDefault(key) ?? [];
            var own = records.Where(r => r.Kind == RecordKind.Round && r.Round == number);
            EditorRecord[] about = [.. own.Concat(joined.Where(j => j.Key == key).Select(j => j.Record)).Distinct()];
            var basis = told.Any(t => t.Round.Number == number) ? Basis.Stated
                : told.Count > 0 || about.Length > 0 ? Basis.Outside
                : Basis.Inferred;
            var round = new KnownRound(key, number, basis, told, about);
            Explain(round, log);
            rounds.Add(round);
        }

        return rounds;
    }

    private static void Explain(KnownRound round, DecisionLog log)
    {
        string[] articles = [.. round.Tellings.Select(t => t.Source.Id).Distinct(StringComparer.Ordinal)];
        switch (articles.Length)
        {
            case 0 when round.Records.Count > 0:
                log.Keep(round.Title, $"No article speaks of it; the record {round.Records[0].Key} does.");
                break;
            case 0:
                log.Keep(round.Title, "No article or record speaks of it; later rounds are numbered as if it was held.");
                break;
            case 1:
                log.Keep(round.Title, $"Article {articles[0]} speaks of it.");
                break;
            default:
                log.Merge(round.Title, $"Articles {string.Join(", ", articles)} speak of it under one number.");
                break;
        }
    }

    private static int Highest(IEnumerable<string> keys, IReadOnlyList<EditorRecord> records) =>
        keys.Where(IsNumber).Select(k => int.Parse(k, CultureInfo.InvariantCulture))
            .Concat(records.Where(r => r.Kind == RecordKind.Round).Select(r => Plausible(r.Round) ?? 0))
            .DefaultIfEmpty(0)
            .Max();

    private static int? NumberIn(EditorRecord record)
    {
        var statement = record.Statements.Find(s => s.Field == RecordField.Number);
        return int.TryParse(statement?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Plausible(number)
            : Plausible(record.Round);
    }

    private static int? Plausible(int? number) => number is >= 1 and <= HighestPlausible ? number : null;

    private static bool IsNumber(string key) => char.IsAsciiDigit(key[0]);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
