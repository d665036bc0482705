using System.Net;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Operating.Load;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>What each generation says under each address when it is the only one and nobody else asks.</summary>
internal static class ReplicaReference
{
    /// <param name="pool">The articles that came, in the order of their names.</param>
    public static async Task<IReadOnlyList<Dictionary<string, (int Status, string Hash)>>> OfAsync(string connection, string pool, int generations)
    {
        using var seeds = new TemporarySeeds();
        var program = new SiteProgram(connection, seeds.Seeds, seeds.Data);
        var coming = new Queue<string>(Directory.EnumerateFiles(pool).Order(StringComparer.Ordinal));
        List<Dictionary<string, (int, string)>> all = [];
        for (var n = 0; n < generations; n++)
        {
            await program.IngestAsync();
            var port = FreePorts.Take();
            using var site = new Replica(program, port, new());
            await site.ReadyAsync();
            using var client = Visitors.Client(new($"http://127.0.0.1:{port}"), DecompressionMethods.None);
            var answers = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
            foreach (var path in LoadPaths.All)
            {
                answers[path] = await Visitors.AnswerAsync(client, path);
            }

            all.Add(answers);
            if (coming.TryDequeue(out var file))
            {
                File.Copy(file, Path.Combine(seeds.Seeds, "articles", Path.GetFileName(file)));
            }
        }

        return all;
    }
}
