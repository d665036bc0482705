using System.Diagnostics;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.BrowserTests;

[Collection(WithoutOthers.Name)]
public class NewArticleTests
{
    private const string Eighth = """
        الدوحة تستضيف الجولة الثامنة من الحوار الاستراتيجي القطري الأميركي

        10 مارس 2027

        أعلنت وزارة الخارجية القطرية، اليوم الأربعاء، أن الدوحة ستستضيف الجولة الثامنة من الحوار الاستراتيجي بين قطر والولايات المتحدة يوم 15 مارس 2027.

        وقالت الوزارة إن الجولة ستبحث مكافحة الإرهاب والطاقة، وإن توقيع مذكرة تفاهم متوقع في ختامها.
        """;

    [Fact]
    public async Task AnArticleDroppedIntoTheSeedsComesOntoTheTimelineWithoutARestart()
    {
        await using var site = await Site.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.DoesNotContain("id=\"r8\"", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(site.Articles, "005_new.txt"), Eighth);
        var watch = Stopwatch.StartNew();
        var page = "";
        while (watch.Elapsed < Patience.Limit && !page.Contains("id=\"r8\"", StringComparison.Ordinal))
        {
            await Task.Delay(200);
            page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        }

        Assert.Contains("id=\"r8\"", page, StringComparison.Ordinal);
        Assert.Contains("الجولة الثامنة", page, StringComparison.Ordinal);
    }
}
