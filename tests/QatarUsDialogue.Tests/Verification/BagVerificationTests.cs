using System.Security.Cryptography;
using QatarUsDialogue.Tests.Exporting;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Tests.Verification;

public sealed class BagVerificationTests(ExportedBag bag) : IClassFixture<ExportedBag>
{
    [Fact]
    public async Task ABagAsItWasMadeHasNoDifferences()
    {
        var report = await VerifyAsync(bag.Folder);

        Assert.Empty(report.Differences);
        Assert.Empty(report.Notes);
        Assert.Contains(bag.Generations.Current()!.Release, report.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFlippedByteInAnyFileIsFoundAndNamed()
    {
        var copy = bag.Copy();
        // The data files are each held against their own: all of them at once is each of them.
        var data = ExportedBag.FilesOf(copy).Where(file => file.StartsWith("data/release/", StringComparison.Ordinal)).ToArray();
        string[][] harmed = [.. ExportedBag.FilesOf(copy).Except(data).Select(file => new[] { file }), data];
        foreach (var files in harmed)
        {
            var whole = files.ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(copy, file)));
            foreach (var (file, bytes) in whole)
            {
                await File.WriteAllBytesAsync(Path.Combine(copy, file), Flipped(bytes, bytes.Length / 2, 1));
            }

            var report = await VerifyAsync(copy);
            foreach (var (file, bytes) in whole)
            {
                Assert.Contains(report.Differences, difference => difference.ToString().Contains(file, StringComparison.Ordinal));
                await File.WriteAllBytesAsync(Path.Combine(copy, file), bytes);
            }
        }

        Assert.Empty((await VerifyAsync(copy)).Differences);
    }

    [Fact]
    public async Task ALetterOfAnotherCaseInTheLastManifestIsFoundToo()
    {
        var copy = bag.Copy();
        var path = Path.Combine(copy, "tagmanifest-sha512.txt");
        var whole = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, Flipped(whole, Array.FindIndex(whole, sign => sign is >= (byte)'a' and <= (byte)'f'), 0x20));

        Assert.Contains((await VerifyAsync(copy)).Differences, difference => difference.ToString().Contains("tagmanifest-sha512.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data/seeds/records/round-6.md")]
    [InlineData("data/release/documents.csv")]
    [InlineData("data/release/archive.db")]
    [InlineData("bagit.txt")]
    [InlineData("tagmanifest-sha256.txt")]
    public async Task AMissingFileIsNamed(string file)
    {
        var copy = bag.Copy();
        File.Delete(Path.Combine(copy, file));

        Assert.Contains((await VerifyAsync(copy)).Differences, difference => difference.Place == file && difference.What.StartsWith("is missing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data/seeds/articles/900_new.txt")]
    [InlineData("data/release/more.csv")]
    [InlineData("notes.txt")]
    public async Task AFileTooManyIsNamed(string file)
    {
        var copy = bag.Copy();
        await File.WriteAllTextAsync(Path.Combine(copy, file), "خبر");

        Assert.Contains((await VerifyAsync(copy)).Differences, difference => difference.Place == file);
    }

    [Fact]
    public async Task ATableThatDoesNotFollowFromTheSeedsIsFoundThoughTheManifestsAgree()
    {
        var copy = bag.Copy();
        var table = Path.Combine(copy, "data", "release", "facts.csv");
        var lines = (await File.ReadAllTextAsync(table)).Split("\r\n");
        lines[16] = lines[16].Replace(',', ';');
        await File.WriteAllTextAsync(table, string.Join("\r\n", lines), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Agree(copy);

        var difference = Assert.Single((await VerifyAsync(copy)).Differences);
        Assert.StartsWith("data/release/facts.csv, line 17, byte ", difference.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARowOfTheDatabaseThatDoesNotFollowIsNamedWithItsTable()
    {
        var copy = bag.Copy();
        Databases.Execute(Path.Combine(copy, "data", "release", "archive.db"), "UPDATE Dialogues SET City = 'paris' WHERE Key = '6'");
        Agree(copy);

        Assert.Contains(
            (await VerifyAsync(copy)).Differences,
            difference => difference.ToString().StartsWith("data/release/archive.db, table Dialogues, row Key=6: City is paris and should be ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SeedsThatAreNotTheBagsAreTold()
    {
        using var other = new Ingestion.TemporarySeeds();
        await File.WriteAllTextAsync(other.Article("900_new.txt"), "خبر");
        await File.AppendAllTextAsync(Path.Combine(other.Seeds, "records", "round-6.md"), "\n");
        var report = await BagVerification.RunAsync(bag.Folder, new Web.Ingestion.SeedFolder(other.Seeds), _ => { });

        Assert.Equal(
            ["data/seeds/articles/900_new.txt: is not in the bag and is among the seeds", "data/seeds/records/round-6.md: is another file than among the seeds"],
            report.Differences.Select(difference => difference.ToString()));
    }

    private static Task<VerificationReport> VerifyAsync(string folder) => BagVerification.RunAsync(folder, null, _ => { });

    private static byte[] Flipped(byte[] bytes, int at, byte bits)
    {
        byte[] harmed = [.. bytes];
        harmed[at] ^= bits;
        return harmed;
    }

    // As a forger would: the manifests are made anew.
    private static void Agree(string folder)
    {
        foreach (var manifest in new[] { "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt" })
        {
            var path = Path.Combine(folder, manifest);
            File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.Split("  ", 2)[1]).Select(file =>
            {
                var bytes = File.ReadAllBytes(Path.Combine(folder, file));
                return $"{Convert.ToHexStringLower(manifest.Contains("sha256", StringComparison.Ordinal) ? SHA256.HashData(bytes) : SHA512.HashData(bytes))}  {file}";
            }));
        }
    }
}
