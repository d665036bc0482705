using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class LatinRunsTests
{
    [Theory]
    [InlineData("الخارجية القطرية (@MofaQatar_AR) March 6, 2024", "@MofaQatar_AR|March 6, 2024")]
    [InlineData("لقراءة المزيد : https://t.co/QlJuYzPu8T#الخارجية_القطرية", "https://t.co/QlJuYzPu8T")]
    [InlineData("pic.twitter.com/IGJPbj3pE9 — الخارجية", "pic.twitter.com/IGJPbj3pE9")]
    [InlineData("بلا حرف من خط آخر 2024", "")]
    public void RunsOfAnotherScriptStandApartAndTheTextStays(string text, string runs)
    {
        using var writer = new StringWriter();
        LatinRuns.Isolate(text).WriteTo(writer, HtmlEncoder.Default);
        var body = new HtmlParser().ParseDocument(writer.ToString()).Body!;

        Assert.Equal(text, body.TextContent);
        Assert.Equal(runs, string.Join('|', body.QuerySelectorAll("bdi[dir=ltr]").Select(run => run.TextContent)));
    }
}
