using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Exporting.Bags;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>
/// Verifies a bag: first every file against the manifests; then, where all but its data files are those of the manifests,
/// everything that was made against what follows from the seeds in it.
/// </summary>
public static class BagVerification
{
    private const string Database = $"{BagWriter.InRelease}/archive.db";

    /// <param name="outer">Other seeds that the bag's are to be the same as; null where the bag is to be proved by itself.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static async Task<VerificationReport> RunAsync(string folder, SeedFolder? outer, Action<string> step)
    {
        step("Hashing the files of the bag");
        var contents = BagContents.Read(folder);
        List<Difference> differences = [.. contents.Differences()];
        var notes = new List<string>();
        var seeds = new SeedFolder(Path.Combine(folder, BagWriter.InSeeds));
        if (outer is not null)
        {
            differences.AddRange(Unlike(seeds, outer));
        }

        var subject = $"Bag {Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar))}";
        if (differences.Any(difference => !difference.Place.StartsWith($"{BagWriter.InRelease}/", StringComparison.Ordinal)))
        {
            notes.Add("The bag is not as it was made, so nothing was derived from the seeds in it.");
            return new(subject, differences, notes);
        }

        try
        {
            var release = await DeriveAsync(folder, contents, seeds, differences, notes, step);
            return new($"{subject}, release {release}", differences, notes);
        }
        catch (SeedFileException fault)
        {
            differences.Add(new($"{BagWriter.InSeeds}/{fault.File}", fault.Message));
            return new(subject, differences, notes);
        }
    }

    private static async Task<string> DeriveAsync(
        string folder, BagContents contents, SeedFolder seeds, List<Difference> differences, List<string> notes, Action<string> step)
    {
        var database = Path.Combine(folder, Database);
        var hasDatabase = File.Exists(database);
        var isReadable = hasDatabase && GenerationCheck.IsReadable(database);
        using var derived = Rederivation.Of(seeds, isReadable ? DatabaseVerification.RememberedIn(database) : Remembered.Nothing, step);
        notes.AddRange(derived.Refusals);
        var (release, path) = (derived.Release, derived.Release.Generation.Path);
        var isDatabaseRight = false;
        if (hasDatabase)
        {
            step("Comparing the database");
            List<Difference> found = [.. DatabaseVerification.Itself(Database, database)];
            found.AddRange(isReadable
                ? DatabaseVerification.Against(path, Database, database, isOtherBuildFine: true)
                : [new(Database, "is no database with the tables that this program makes; the program that made the bag can verify it")]);
            isDatabaseRight = found.Count == 0;
            differences.AddRange(found);
            if (isDatabaseRight && DatabaseVerification.IsOfOtherBuild(path, database))
            {
                notes.Add("Another build of the program wrote the database; its contents are the same.");
            }
        }

        step("Comparing the data files");
        foreach (var (name, write) in BagWriter.Made(release, CancellationToken.None))
        {
            var file = Path.Combine(folder, name);
            if (name == Database || !File.Exists(file))
            {
                continue;
            }

            await using var comparing = new ComparingStream(file);
            await (name.EndsWith(ArchiveFiles.Description.Name, StringComparison.Ordinal) && isDatabaseRight
                ? DescribeAsync(comparing, release, database)
                : write(comparing));
            if (comparing.Difference() is { } place)
            {
                differences.Add(new($"{name}, {place}", "the first byte that is not the one that follows from the seeds"));
            }
        }

        string[] made = [.. BagWriter.Made(release, CancellationToken.None).Select(one => one.Path)];
        differences.AddRange(made.Except(contents.Payload.Select(file => file.Path)).Select(name => new Difference(name, "is missing")));
        differences.AddRange(contents.Payload
            .Where(file => !made.Contains(file.Path) && !derived.Files.Any(seed => $"{BagWriter.InSeeds}/{seed.Name}" == file.Path))
            .Select(file => new Difference(file.Path, "does not belong to the bag")));
        // They follow from the files: told only where these are right, or every fault would be told twice.
        if (differences.Count == 0)
        {
            differences.AddRange(BagTags.Of(release, contents.Payload).Select(tag => contents.Unlike(tag.Name, tag.Bytes)).OfType<Difference>());
        }

        return release.Generation.Release;
    }

    // The database may be of another build, byte for byte not this one's; the description tells of the one that is there.
    private static async Task DescribeAsync(Stream stream, Release release, string database)
    {
        var measures = await Measures.OfAsync(release, CancellationToken.None);
        await using var file = File.OpenRead(database);
        var there = await Measures.OfAsync(file.CopyToAsync);
        await DataPackage.WriteAsync(
            stream, release.Generation, [.. measures.Select(one => one.File.MediaType == ArchiveFiles.DatabaseType ? one with { Measure = there } : one)]);
    }

    private static IEnumerable<Difference> Unlike(SeedFolder inBag, SeedFolder outer)
    {
        var (ones, others) = (inBag.Files().ToDictionary(file => file.Name), outer.Files().ToDictionary(file => file.Name));
        return
        [
            .. others.Keys.Except(ones.Keys).Select(name => new Difference($"{BagWriter.InSeeds}/{name}", "is not in the bag and is among the seeds")),
            .. ones.Keys.Except(others.Keys).Select(name => new Difference($"{BagWriter.InSeeds}/{name}", "is in the bag and not among the seeds")),
            .. ones.Values.Where(one => others.TryGetValue(one.Name, out var other) && other != one)
                .Select(one => new Difference($"{BagWriter.InSeeds}/{one.Name}", "is another file than among the seeds")),
        ];
    }
}
