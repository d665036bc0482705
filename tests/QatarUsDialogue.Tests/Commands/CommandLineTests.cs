using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Commands;

/// <summary>Runs the real program, as a person at a terminal does.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task IngestTellsWhatWasDoneAndEndsWithZero()
    {
        var (code, output, _) = await RunAsync("ingest", "--seeds", _seeds.Seeds);

        Assert.Equal(0, code);
        Assert.StartsWith("Generation ", output, StringComparison.Ordinal);
        Assert.Contains("5 sources", output, StringComparison.Ordinal);
        Assert.NotNull(_seeds.Store.Current());
    }

    [Fact]
    public async Task IngestNamesARefusedFileAndEndsWithOne()
    {
        File.WriteAllBytes(_seeds.Article("901_bad.txt"), [0xFF]);
        var (code, output, _) = await RunAsync("ingest", "--seeds", _seeds.Seeds);

        Assert.Equal(1, code);
        Assert.Contains("901_bad.txt: It is not UTF-8: line 1, byte 0, 0xFF.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IngestNamesTheFileAndTheLineThatAnEditorHasToMend()
    {
        File.WriteAllText(Path.Combine(_seeds.Seeds, "lexicon", "topics.yaml"), "groups: [");
        var (code, output, errors) = await RunAsync("ingest", "--seeds", _seeds.Seeds);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("topics.yaml, line ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EvaluatePrintsALineAFieldAndNamesAFileItCannotUnderstand()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_seeds.Data, "annotated")).FullName;
        File.WriteAllText(Path.Combine(folder, "01-sound.article.md"), "---\nscope: none\npublished: null\noutlet: null\ntitle: false\nrounds: []\n---\nخبر قصير\n");
        File.WriteAllText(Path.Combine(folder, "02-bad.article.md"), "خبر\n");
        var (code, output, errors) = await RunAsync("evaluate", folder, "--seeds", _seeds.Seeds, "--summary");

        Assert.Equal(2, code);
        Assert.StartsWith("Articles: 1", output, StringComparison.Ordinal);
        Assert.Contains("scope ", output, StringComparison.Ordinal);
        Assert.Contains("02-bad.article.md, line 1: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractPrintsOneJsonObjectALineAndNothingElse()
    {
        var (code, output, errors) = await RunAsync("extract", "--seeds", _seeds.Seeds, _seeds.Article("001_95789c9e2479e210.txt"), _seeds.Article("003_adad2008d6b40e19.txt"));

        Assert.Equal(0, code);
        Assert.Empty(errors);
        var scopes = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("scope").GetString());
        Assert.Equal(["dialogue", "precursor"], scopes);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("evaluate")]
    public async Task WhatOnlyReadsTakesItsFoldersFromTheFileOfSettingsToo(string verb)
    {
        var folder = Directory.CreateDirectory(_seeds.Data).FullName;
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), JsonSerializer.Serialize(new { Archive = new { _seeds.Seeds } }));
        File.WriteAllText(Path.Combine(folder, "01-sound.article.md"), "---\nscope: none\npublished: null\noutlet: null\ntitle: false\nrounds: []\n---\nخبر قصير\n");
        var (code, output, errors) = await RunInAsync(folder, verb, verb == "extract" ? _seeds.Article("001_95789c9e2479e210.txt") : folder);

        Assert.Equal((0, ""), (code, errors));
        Assert.NotEmpty(output);
    }

    [Fact]
    public async Task ExtractBringsAPagesTextAlongAndItsSpansAreOfThatText()
    {
        var (code, output, errors) = await RunAsync(
            "extract", "--seeds", _seeds.Seeds, Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages", "01-wordpress.html"));

        Assert.Equal(0, code);
        Assert.Empty(errors);
        var reading = JsonDocument.Parse(output).RootElement;
        var text = reading.GetProperty("text").GetString()!;
        var day = reading.GetProperty("published").GetProperty("evidence")[0];
        Assert.Equal("2026-03-10", reading.GetProperty("published").GetProperty("date").GetString());
        Assert.Equal("10 مارس، 2026", text.Substring(day.GetProperty("start").GetInt32(), day.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task ExtractNamesAFileItCannotReadReadsTheOthersAndEndsWithTwo()
    {
        File.WriteAllBytes(_seeds.Article("901_bad.txt"), [0xFF]);
        File.WriteAllText(_seeds.Article("902_empty.txt"), "");
        var (code, output, errors) = await RunAsync(
            "extract", "--seeds", _seeds.Seeds,
            _seeds.Article("901_bad.txt"), _seeds.Article("902_empty.txt"), "no-such-file.txt", _seeds.Article("003_adad2008d6b40e19.txt"));

        Assert.Equal(2, code);
        Assert.Single(output.TrimEnd('\n').Split('\n'));
        Assert.Contains("901_bad.txt: It is not UTF-8: line 1, byte 0, 0xFF.", errors, StringComparison.Ordinal);
        Assert.Contains("902_empty.txt: There is no text in it.", errors, StringComparison.Ordinal);
        Assert.Contains("no-such-file.txt: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainShowsEachSentenceWithItsRoundAndWhy()
    {
        var (code, output, _) = await RunAsync("extract", "--explain", "--seeds", _seeds.Seeds, _seeds.Article("001_95789c9e2479e210.txt"));

        Assert.Equal(0, code);
        Assert.Contains("round 6: none was named yet, and the article is about the one it names first", output, StringComparison.Ordinal);
        Assert.Contains("round 5: the text goes on about it", output, StringComparison.Ordinal);
        Assert.Contains("rounds@2  «الاستراتيجي القطري-الأمريكي السادس»", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABagIsExportedAndVerifiedAndAFaultEndsWithOne()
    {
        var bag = Path.Combine(_seeds.Data, "bag");
        var (exported, output, _) = await RunAsync("export", bag, "--seeds", _seeds.Seeds, "--data", _seeds.Data);
        Assert.Equal(0, exported);
        Assert.EndsWith($"is in the bag {bag}.", output.TrimEnd(), StringComparison.Ordinal);

        var (sound, summary, _) = await RunAsync("verify", "--bag", bag);
        Assert.Equal(0, sound);
        Assert.EndsWith(": everything is as it follows from the seeds.", summary.TrimEnd(), StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(bag, "data", "seeds", "records", "round-6.md"), " ");
        var (harmed, told, _) = await RunAsync("verify", "--bag", bag);
        Assert.Equal(1, harmed);
        Assert.StartsWith("data/seeds/records/round-6.md: has not the hash that manifest-sha256.txt tells", told, StringComparison.Ordinal);

        var (again, _, errors) = await RunAsync("export", bag, "--seeds", _seeds.Seeds, "--data", _seeds.Data);
        Assert.Equal(1, again);
        Assert.Contains($"Nothing was exported. {bag} is not empty", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--urls")]
    [InlineData("--urls")]
    public async Task ServeAnswersOnTheAddressItIsGiven(params string[] words)
    {
        var address = $"http://127.0.0.1:{FreePorts.Take()}";
        using var site = Start([.. words, address, "--seeds", _seeds.Seeds]);
        try
        {
            using var client = new HttpClient { BaseAddress = new(address) };
            using var answer = await AnswerAsync(client);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(answer.Headers.Server);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task AMisspeltCommandDoesNotStartTheSite()
    {
        var (code, _, errors) = await RunAsync("ingets");

        Assert.Equal(1, code);
        Assert.Contains("There is no command ingets.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressInUseIsSaidInOneSentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var (code, _, errors) = await RunAsync("serve", "--urls", address, "--seeds", _seeds.Seeds);

        Assert.Equal(1, code);
        Assert.Contains($"The site cannot start. Failed to bind to address {address}", errors, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AnswerAsync(HttpClient client)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || watch.Elapsed > Patience.Limit)
                {
                    return answer;
                }
            }
            catch (HttpRequestException) when (watch.Elapsed <= Patience.Limit)
            {
                // It does not listen yet.
            }

            await Task.Delay(200);
        }
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] words) => RunInAsync(Repository.Root, words);

    private async Task<(int Code, string Output, string Errors)> RunInAsync(string folder, params string[] words)
    {
        using var program = Start(words, folder);
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await errors);
    }

    private Process Start(IEnumerable<string> words, string? folder = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "QatarUsDialogue.Web.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Repository.Root,
        };
        start.UseData(_seeds.Data);
        return Process.Start(start)!;
    }
}
