using System.Net;

namespace QatarUsDialogue.Tests;

/// <summary>Waits until a site that has just started serves its first generation, however slow the machine is.</summary>
internal static class FirstBuild
{
    public static void Await(HttpClient client) => AwaitAsync(client).GetAwaiter().GetResult();

    public static Task AwaitAsync(HttpClient client) => Patience.UntilAsync(
        async () =>
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            return answer.StatusCode != HttpStatusCode.ServiceUnavailable;
        },
        "The site served no generation.");
}
