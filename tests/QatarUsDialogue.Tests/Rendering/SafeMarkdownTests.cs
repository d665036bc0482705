using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](java\tscript:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](//elsewhere.example/x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](https://elsewhere.example/track.png)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a href=\"javascript:alert(1)\" onclick=\"x()\">a</a>")]
    [InlineData("[a](https://good.example){onclick=alert(1)}")]
    [InlineData("# a {onclick=alert(1) style=color:red}")]
    public void HostileMarkdownHoldsNothingThatActs(string markdown)
    {
        var document = new HtmlParser().ParseDocument(Html(markdown));

        Assert.Empty(document.QuerySelectorAll("script, img, iframe, style, [style], [onclick]"));
        Assert.All(document.QuerySelectorAll("a[href]"), link =>
        {
            var address = link.GetAttribute("href")!;
            Assert.True(address.Length == 0 || address.StartsWith("https://good.example", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("[a](https://good.example/x)", "https://good.example/x")]
    [InlineData("[a](/method)", "/method")]
    [InlineData("[a](#part)", "#part")]
    [InlineData("[a](mailto:a@good.example)", "mailto:a@good.example")]
    public void LinksToPagesAndLettersStay(string markdown, string address)
    {
        var link = new HtmlParser().ParseDocument(Html(markdown)).QuerySelector("a");
        Assert.Equal(address, link!.GetAttribute("href"));
    }

    private static string Html(string markdown)
    {
        using var writer = new StringWriter();
        SafeMarkdown.Html(markdown).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
