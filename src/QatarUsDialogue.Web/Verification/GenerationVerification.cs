using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Builds the generation in service anew from the seeds, and tells every difference.</summary>
public static class GenerationVerification
{
    /// <exception cref="IOException">There is no generation.</exception>
    /// <exception cref="SeedFileException">A seed cannot be understood.</exception>
    public static VerificationReport Run(GenerationFolder folder, SeedFolder seeds, Action<string> step)
    {
        var current = folder.Current() ?? throw new IOException("There is no generation to verify. Run ingest first.");
        var name = Path.GetFileName(current.Path);
        step("Checking the generation in service");
        List<Difference> differences = [.. DatabaseVerification.Itself(name, current.Path)];
        using var derived = Rederivation.Of(seeds, DatabaseVerification.RememberedIn(current.Path), step);
        step("Comparing");
        if (derived.Release.Generation.Id != current.Id)
        {
            differences.Add(new(name, $"from these seeds and rules follows generation {derived.Release.Generation.Id}"));
        }

        differences.AddRange(DatabaseVerification.Against(derived.Release.Generation.Path, name, current.Path, isOtherBuildFine: false));
        return new($"Release {current.Release}", differences, derived.Refusals);
    }
}
