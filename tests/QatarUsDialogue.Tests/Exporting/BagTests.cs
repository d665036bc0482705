using System.Globalization;
using System.Security.Cryptography;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Exporting.Bags;

namespace QatarUsDialogue.Tests.Exporting;

/// <summary>The bag against RFC 8493, read without the code that wrote it.</summary>
public sealed class BagTests(ExportedBag bag) : IClassFixture<ExportedBag>
{
    [Theory]
    [InlineData("manifest-sha256.txt", true)]
    [InlineData("manifest-sha512.txt", true)]
    [InlineData("tagmanifest-sha256.txt", false)]
    [InlineData("tagmanifest-sha512.txt", false)]
    public void AManifestTellsEveryFileItIsOfAndItsHash(string manifest, bool isOfPayload)
    {
        var lines = File.ReadAllLines(Path.Combine(bag.Folder, manifest));
        var told = lines.Select(line => line.Split("  ", 2)).ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);

        Assert.Equal(ExportedBag.FilesOf(bag.Folder).Where(file => file.StartsWith("data/", StringComparison.Ordinal) == isOfPayload && !file.StartsWith("tagmanifest-", StringComparison.Ordinal)), told.Keys);
        foreach (var (file, hash) in told)
        {
            var bytes = File.ReadAllBytes(Path.Combine(bag.Folder, file));
            Assert.Equal(hash, Convert.ToHexStringLower(manifest.Contains("sha256", StringComparison.Ordinal) ? SHA256.HashData(bytes) : SHA512.HashData(bytes)));
        }
    }

    [Fact]
    public void TheDeclarationIsTheOneOfVersionOne() =>
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", File.ReadAllText(Path.Combine(bag.Folder, "bagit.txt")));

    [Fact]
    public void TheInformationTellsReleaseDayAndAmountOfThePayload()
    {
        var info = File.ReadAllLines(Path.Combine(bag.Folder, "bag-info.txt")).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var payload = new DirectoryInfo(Path.Combine(bag.Folder, "data")).EnumerateFiles("*", SearchOption.AllDirectories).ToList();

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{payload.Sum(file => file.Length)}.{payload.Count}"), info["Payload-Oxum"]);
        Assert.Equal("2025-12-20", info["Bagging-Date"]);
        Assert.Equal(bag.Generations.Current()!.Id, info["External-Identifier"]);
    }

    [Fact]
    public void EverySeedIsInItByteForByte()
    {
        var seeds = bag.Seeds.Files();

        Assert.True(seeds.Count > 20);
        Assert.All(seeds, seed => Assert.Equal(
            File.ReadAllBytes(Path.Combine(bag.Seeds.Path, seed.Name)), File.ReadAllBytes(Path.Combine(bag.Folder, "data", "seeds", seed.Name))));
    }

    [FileFact]
    public void TheDatabaseInItIsTheOneInService() =>
        Assert.Equal(File.ReadAllBytes(bag.Generations.Current()!.Path), File.ReadAllBytes(Path.Combine(bag.Folder, "data", "release", "archive.db")));

    [Fact]
    public async Task TheSameReleaseMakesTheSameBag()
    {
        var again = bag.Place("again");
        await bag.ExportAsync(again);

        Assert.Equal(ExportedBag.FilesOf(bag.Folder), ExportedBag.FilesOf(again));
        Assert.All(ExportedBag.FilesOf(again), file => Assert.Equal(File.ReadAllBytes(Path.Combine(bag.Folder, file)), File.ReadAllBytes(Path.Combine(again, file))));
    }

    [Fact]
    public void APathThatWouldBreakALineIsWrittenAsInAnAddressAndReadBack()
    {
        var manifest = BagManifest.Of([BagFile.Of("data/a\nb%20\r.txt", [1])], file => file.Sha256);

        Assert.EndsWith("  data/a%0Ab%2520%0D.txt\n", manifest, StringComparison.Ordinal);
        Assert.Equal(["data/a\nb%20\r.txt"], BagManifest.Read(manifest).Keys);
    }
}
