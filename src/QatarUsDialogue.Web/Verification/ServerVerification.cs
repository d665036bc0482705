using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Builds the generation in service on a server anew from the seeds, into a file, and tells which tables differ.</summary>
public static class ServerVerification
{
    /// <exception cref="IOException">There is no generation.</exception>
    /// <exception cref="SeedFileException">A seed cannot be understood.</exception>
    public static VerificationReport Run(IGenerations generations, SeedFolder seeds, Action<string> step)
    {
        var current = generations.Current() ?? throw new IOException("There is no generation to verify. Run ingest first.");
        using var context = generations.Open(current);
        using var derived = Rederivation.Of(seeds, Remembered.In(context), step);
        step("Comparing");
        var differences = new List<Difference>();
        if (derived.Release.Generation.Id != current.Id)
        {
            differences.Add(new(current.Path, $"from these seeds and rules follows generation {derived.Release.Generation.Id}"));
        }

        var (found, expected) = (ArchiveDigest.Of(context), ArchiveDigest.Of(derived.Release.Context));
        differences.AddRange(expected.Where(table => found[table.Key] != table.Value).Select(table => new Difference(
            $"{current.Path}, table {table.Key}",
            FormattableString.Invariant($"{found[table.Key].Rows} rows that are not the {table.Value.Rows} that follow from the seeds"))));
        return new($"Release {current.Release}", differences, derived.Refusals);
    }
}
