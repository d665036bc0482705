namespace QatarUsDialogue.Reconciliation;

/// <summary>Gives every article its short name, whatever order the articles come in.</summary>
internal static class SourceNaming
{
    public static IReadOnlyList<SourceReading> Name(IEnumerable<Reading> readings, DecisionLog log)
    {
        var distinct = WithoutCopies(readings, log);
        var shared = distinct
            .GroupBy(r => ShortName(r.Article.File), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. distinct
                .Select(r => new SourceReading(NameOf(r.Article.File, shared), r))
                .OrderBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    // The same bytes under two names are one article captured twice: counting both would make one voice two.
    private static List<Reading> WithoutCopies(IEnumerable<Reading> readings, DecisionLog log)
    {
        var kept = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var reading in readings.OrderBy(r => r.Article.File, StringComparer.Ordinal))
        {
            if (kept.TryAdd(reading.Article.Sha256, reading))
            {
                continue;
            }

            var first = kept[reading.Article.Sha256].Article.File;
            log.Merge($"article {reading.Article.File}", $"It is byte for byte the same as {first}.");
        }

        return [.. kept.Values];
    }

    private static string NameOf(string file, HashSet<string> shared)
    {
        var name = ShortName(file);
        return shared.Contains(name) ? Path.GetFileNameWithoutExtension(file) : name;
    }

    private static string ShortName(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var underscore = stem.IndexOf('_', StringComparison.Ordinal);
        return underscore > 0 ? stem[..underscore] : stem;
    }
}
