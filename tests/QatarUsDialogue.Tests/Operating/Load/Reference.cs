using System.Net;
using QatarUsDialogue.Tests.Ingestion;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>What each generation says under each address when it is the only one and nobody else asks.</summary>
internal static class Reference
{
    /// <returns>For every generation, in the order given, the status and the hash by address.</returns>
    public static async Task<IReadOnlyList<Dictionary<string, (int Status, string Hash)>>> OfAsync(IReadOnlyList<string> generations, string[] settings)
    {
        using var alone = new TemporarySeeds();
        Directory.CreateDirectory(alone.Data);
        RunningSite? site = null;
        var known = new Dictionary<string, Dictionary<string, (int, string)>>(StringComparer.Ordinal);
        List<Dictionary<string, (int, string)>> all = [];
        foreach (var file in generations)
        {
            var name = Path.GetFileName(file)["00000-".Length..];
            if (!known.TryGetValue(name, out var answers))
            {
                File.Copy(file, Path.Combine(alone.Data, name), overwrite: true);
                File.WriteAllText(Path.Combine(alone.Data, "next"), name + "\n");
                File.Move(Path.Combine(alone.Data, "next"), Path.Combine(alone.Data, "current"), overwrite: true);
                site ??= new(alone, [.. settings, "Archive:Builds=false"]);
                await AwaitAsync(site, name["archive-".Length..][..12]);
                known[name] = answers = await AnswersAsync(site);
            }

            all.Add(answers);
        }

        if (site is not null)
        {
            await site.DisposeAsync();
        }

        return all;
    }

    private static Task AwaitAsync(RunningSite site, string release) => Patience.UntilAsync(
        async () => await site.StatusAsync("/health/ready") == HttpStatusCode.OK
            && (await site.TextAsync("/health/ready")).Contains(release, StringComparison.Ordinal),
        $"Release {release} is not served.");

    private static async Task<Dictionary<string, (int, string)>> AnswersAsync(RunningSite site)
    {
        using var client = Visitors.Client(site.Client.BaseAddress!, DecompressionMethods.None);
        var answers = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        foreach (var path in LoadPaths.All)
        {
            answers[path] = await Visitors.AnswerAsync(client, path);
        }

        return answers;
    }
}
