using System.Text.RegularExpressions;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>Whatever is asked, both engines give the same bytes.</summary>
public sealed partial class SameAnswersTests(TwoSites sites) : IClassFixture<TwoSites>
{
    private const int MostPages = 800;

    // When something was published differs from site to site; a file of a database there is only where the database is a file.
    private static readonly string[] OfOneSite = ["/data", "/en/data", "/data/archive.db", "/data/datapackage.json", "/oai"];

    private static readonly string[] Values = ["6", "001", "al-udeid", "nothing", "0", "%20"];

    private static readonly string[] SearchPages = ["/search?q=", "/en/search?q=", "/api/v1/search?q="];

    private static readonly string[] Searches =
    [
        "قطر", "الحوار الاستراتيجي", "\"الحوار الاستراتيجي\"", "\"وزير الخارجية\"", "\"مذكرة تفاهم\"", "غزة OR إيران", "قطر -غزة", "الاستراتيج*", "topic:gaza", "round:6 قطر",
        "مذكره", "الطاقة والتجارة", "روبيو", "بلينكن", "\"بين دولة قطر والولايات المتحدة\"", "تعاوون", "سنة:2024", "-قطر", "'", "\\", "a'b", "strategic", "حرير",
    ];

    [Fact]
    public async Task EveryPageAndEveryAnswerOfTheInterfaceIsTheSame()
    {
        var waiting = new Queue<string>(
            SiteRoutes.Of(sites.Services).SelectMany(route => Values.Select(value => SiteRoutes.Fill(route, _ => value)))
                .Concat(Searches.SelectMany(words => SearchPages.Select(path => path + Uri.EscapeDataString(words))))
                .Concat(Searches.Select(words => "/search?order=date&q=" + Uri.EscapeDataString(words)))
                .Concat(Searches.Select(words => "/search?spelling=exact&q=" + Uri.EscapeDataString(words))));
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        var faults = new List<string>();
        var asked = 0;
        while (asked < MostPages && waiting.TryDequeue(out var path))
        {
            if (OfOneSite.Contains(path.Split('?')[0], StringComparer.Ordinal))
            {
                continue;
            }

            asked++;
            var one = await AnswerAsync(sites.Files, path);
            var other = await AnswerAsync(sites.Server, path);
            if (one != other)
            {
                faults.Add($"{path}: {Difference(one, other)}");
            }

            foreach (Match link in Link().Matches(one))
            {
                var next = System.Net.WebUtility.HtmlDecode(link.Groups[1].Value);
                if (known.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        Assert.True(asked > 500, $"Only {asked} pages were asked for.");
        Assert.True(faults.Count == 0, $"{faults.Count} of {asked}:\n" + string.Join('\n', faults.Take(20)));
    }

    private static async Task<string> AnswerAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType} {answer.Headers.ETag} {answer.Headers.Location}\n{await answer.Content.ReadAsStringAsync()}";
    }

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"files «{Around(one, at)}», server «{Around(other, at)}»";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 80)].ReplaceLineEndings(" ");

    // Of pages, and of the interface's answers.
    [GeneratedRegex("(?:href=\"|src=\"|https://archive.example)(/[^\"#]*)")]
    private static partial Regex Link();
}
