using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QatarUsDialogue.Tests.Pages;

namespace QatarUsDialogue.Tests.Downloads;

/// <summary>The description of the files is held against the files that it describes.</summary>
[Collection(Site.Shared)]
public sealed class DataPackageTests(Site site)
{
    [Fact]
    public async Task EveryFileIsDescribedWithItsLengthAndItsHash()
    {
        using var package = await PackageAsync();
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        var listed = (await site.PageAsync("/data")).QuerySelectorAll("[aria-labelledby=files] a[download]").Select(link => link.TextContent).ToList();

        Assert.Equal(listed.Where(name => name != "datapackage.json"), resources.Select(PathOf));
        foreach (var resource in resources)
        {
            var bytes = await BytesAsync(PathOf(resource));
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt64());
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", resource.GetProperty("hash").GetString());
            Assert.Matches("^[a-z0-9._-]+$", resource.GetProperty("name").GetString());
        }

        Assert.Equal(resources.Count, resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("documents")]
    [InlineData("fields")]
    public async Task EveryColumnOfATableIsDescribedAndHoldsItsType(string name)
    {
        using var package = await PackageAsync();
        var schema = Resource(package, name).GetProperty("schema");
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        var table = await TableAsync($"{name}.csv");

        Assert.Equal(table[0], fields.Select(field => field.GetProperty("name").GetString()!));
        Assert.All(fields, field =>
        {
            Assert.NotEmpty(field.GetProperty("description").GetString()!);
            Assert.Matches(@"\p{IsArabic}", field.GetProperty("description_ar").GetString());
        });
        Assert.True(table.Count > 5);
        foreach (var row in table.Skip(1))
        {
            Assert.Equal(fields.Count, row.Count);
            Assert.All(fields.Zip(row), cell => Assert.True(Holds(cell.First.GetProperty("type").GetString()!, cell.Second), $"{cell.First} {cell.Second}"));
        }

        var key = schema.GetProperty("primaryKey") is { ValueKind: JsonValueKind.Array } several
            ? several.EnumerateArray().Select(one => one.GetString()!).ToList()
            : [schema.GetProperty("primaryKey").GetString()!];
        var places = key.Select(column => table[0].IndexOf(column)).ToList();
        Assert.Equal(table.Count - 1, table.Skip(1).Select(row => string.Join('\n', places.Select(place => row[place]))).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task TheFactOfEveryDocumentIsInTheTableOfFacts()
    {
        var (facts, documents) = (await TableAsync("facts.csv"), await TableAsync("documents.csv"));
        var ids = facts.Skip(1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var fact = documents[0].IndexOf("fact");

        Assert.All(documents.Skip(1), row => Assert.Contains(row[fact], ids));
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("documents")]
    public async Task ALineOfJsonIsARowOfTheTable(string name)
    {
        var table = await TableAsync($"{name}.csv");
        var text = Encoding.UTF8.GetString(await BytesAsync($"{name}.jsonl"));
        var lines = text.TrimEnd('\n').Split('\n');

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(table.Count - 1, lines.Length);
        foreach (var (line, row) in lines.Zip(table.Skip(1)))
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(table[0], json.RootElement.EnumerateObject().Select(field => field.Name));
            Assert.Equal(row[0], json.RootElement.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task TheDescriptionNamesItsReleaseAndItsLicence()
    {
        using var package = await PackageAsync();
        var release = (await site.PageAsync("/en/data")).QuerySelector("dl.sum code")!.TextContent;

        Assert.Equal(release, package.RootElement.GetProperty("id").GetString());
        Assert.Equal(release[..12], package.RootElement.GetProperty("version").GetString());
        Assert.Contains($"Cite as of release {release[..12]}", package.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("CC-BY-4.0", package.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Contains($"Cite as of release {release[..12]}", (await site.PageAsync("/en/data")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> PackageAsync() => JsonDocument.Parse(await BytesAsync("datapackage.json"));

    private static JsonElement Resource(JsonDocument package, string name) =>
        package.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == name);

    private static string PathOf(JsonElement resource) => resource.GetProperty("path").GetString()!;

    private Task<byte[]> BytesAsync(string name) => site.Client.GetByteArrayAsync(new Uri($"/data/{name}", UriKind.Relative));

    private async Task<List<List<string>>> TableAsync(string name) =>
        CsvText.Read(Encoding.UTF8.GetString((await BytesAsync(name)).AsSpan(Encoding.UTF8.Preamble.Length)));

    private static bool Holds(string type, string cell) => cell.Length == 0 || type switch
    {
        "string" => true,
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };
}
