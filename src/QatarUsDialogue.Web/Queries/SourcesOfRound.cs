using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the first sources of rounds: those that are about a round, then others that speak of it.</summary>
internal static class SourcesOfRound
{
    private const int Most = 10;

    private static readonly KeptQuery<string, string> About = new((archive, round) => archive.Sources
        .Where(source => source.DialogueKey == round)
        .OrderBy(source => source.Id)
        .Select(source => source.Id)
        .Take(Most));

    // In the order of the index of a round's facts. Those that are about it may be among them.
    private static readonly KeptQuery<string, string> Speaking = new((archive, round) => archive.Facts
        .Where(fact => fact.DialogueKey == round)
        .GroupBy(fact => fact.SourceId)
        .OrderBy(group => group.Key)
        .Select(group => group.Key)
        .Take(2 * Most));

    private static readonly KeptQuery<string[], string[], Row> FactsOf = new((archive, rounds, sources) => archive.Facts
        .Where(fact => rounds.Contains(fact.DialogueKey) && sources.Contains(fact.SourceId))
        .GroupBy(fact => new { fact.DialogueKey, fact.SourceId })
        .Select(group => new Row(group.Key.DialogueKey!, group.Key.SourceId, group.Count())));

    public static ILookup<string, RoundSource> Read(ArchiveContext context, string[] rounds)
    {
        var shown = rounds.SelectMany(round => Shown(context, round).Select(source => (Round: round, Source: source))).ToList();
        string[] sources = [.. shown.Select(one => one.Source).Distinct(StringComparer.Ordinal)];
        var facts = FactsOf.Ask(context, rounds, sources).ToDictionary(row => (row.Round, row.Source), row => row.Facts);
        var lines = SourceLines.Of(context, sources).ToDictionary(line => line.Id, StringComparer.Ordinal);
        return shown
            .Where(one => lines.ContainsKey(one.Source))
            .Select(one => (one.Round, Line: lines[one.Source]))
            .OrderByDescending(one => one.Line.RoundKey == one.Round)
            .ThenBy(one => one.Line.Id, StringComparer.Ordinal)
            .ToLookup(
                one => one.Round,
                one => new RoundSource(one.Line, facts.GetValueOrDefault((one.Round, one.Line.Id)), one.Line.IsPreview && one.Line.RoundKey == one.Round),
                StringComparer.Ordinal);
    }

    private static List<string> Shown(ArchiveContext context, string round)
    {
        var about = About.Ask(context, round).ToList();
        return about.Count == Most ? about : [.. about, .. Speaking.Ask(context, round).Except(about).Take(Most - about.Count)];
    }

    private sealed record Row(string Round, string Source, int Facts);
}
