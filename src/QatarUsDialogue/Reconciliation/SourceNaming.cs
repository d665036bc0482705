namespace QatarUsDialogue.Reconciliation;

/// <summary>Gives every article its short name, whatever order the articles come in.</summary>
internal static class SourceNaming
{
    public static IReadOnlyList<KnownSource> Name(IEnumerable<(string Sha256, ReadingOutline Outline)> readings, DecisionLog log)
    {
        var distinct = WithoutCopies(readings, log);
        var shared = distinct
            .GroupBy(r => ShortName(r.File), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. distinct
                .Select(r => new KnownSource(NameOf(r.File, shared), r))
                .OrderBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    // The same bytes under two names are one article captured twice: counting both would make one voice two.
    private static List<ReadingOutline> WithoutCopies(IEnumerable<(string Sha256, ReadingOutline Outline)> readings, DecisionLog log)
    {
        var kept = new Dictionary<string, ReadingOutline>(StringComparer.Ordinal);
        foreach (var (hash, reading) in readings.OrderBy(r => r.Outline.File, StringComparer.Ordinal))
        {
            if (kept.TryAdd(hash, reading))
            {
                continue;
            }

            var first = kept[hash].File;
            log.Merge($"article {reading.File}", $"It is byte for byte the same as {first}.");
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
