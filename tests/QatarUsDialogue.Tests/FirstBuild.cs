using System.Diagnostics;
using System.Net;

namespace QatarUsDialogue.Tests;

/// <summary>Waits until a site that has just started serves its first generation, however slow the machine is.</summary>
internal static class FirstBuild
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static void Await(HttpClient client) => AwaitAsync(client).GetAwaiter().GetResult();

    public static async Task AwaitAsync(HttpClient client)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(200))
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return;
            }
        }

        throw new TimeoutException("The site served no generation.");
    }
}
