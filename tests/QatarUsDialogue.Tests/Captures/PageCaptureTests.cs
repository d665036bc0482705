using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Tests.Captures;

public sealed class PageCaptureTests
{
    private const string Paragraph = "عقدت قطر والولايات المتحدة الحوار في الدوحة برئاسة وزيري الخارجية في البلدين.";

    // Seconds on a quiet machine; what grows with the square of a page takes hours.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly string Folder = Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages");

    [Theory]
    [InlineData("2026-03-10T23:30:00+03:00", "10 مارس/آذار 2026")]
    [InlineData("2026-03-10T23:30:00Z", "10 مارس/آذار 2026")]
    [InlineData("2026-03-10", "10 مارس/آذار 2026")]
    [InlineData("2026/03/10 08:00", "10 مارس/آذار 2026")]
    [InlineData("20260310", "10 مارس/آذار 2026")]
    [InlineData("Tue, 10 Mar 2026 23:30:00 -0500", "10 مارس/آذار 2026")]
    [InlineData("March 10, 2026", "10 مارس/آذار 2026")]
    public void ADayIsThatOfItsOwnClock(string marked, string day) =>
        Assert.Contains($"[نُشر في {day}]", Text($"<meta property='article:published_time' content='{marked}'><h1>خبر عن الحوار</h1><p>{Paragraph}</p>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("10/03/2026")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("2026-13-40")]
    [InlineData("20260310123")]
    [InlineData("أمس")]
    public void ADayThatCouldBeAnotherIsNotTaken(string marked) =>
        Assert.DoesNotContain("[نُشر", Text($"<meta property='article:published_time' content='{marked}'><h1>خبر عن الحوار</h1><p>{Paragraph}</p>"), StringComparison.Ordinal);

    [Fact]
    public void TheReaderFindsTheMarkedDayTheHeadlineAndTheOutlet()
    {
        var text = Text(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"قطر وأميركا تعقدان الحوار السابع\",\"datePublished\":\"2025-12-18T01:00:00+03:00\","
            + "\"publisher\":{\"name\":\"الجزيرة\"}}</script><article><p>ترأس الوزيران الحوار الاستراتيجي السابع بين قطر والولايات المتحدة أمس في واشنطن.</p></article>");
        var reading = SeedReadings.Reader.Read(new Article("x.html", "", text, IsFromPage: true));

        Assert.Equal("قطر وأميركا تعقدان الحوار السابع", reading.Title!.Text);
        Assert.Equal(new DateOnly(2025, 12, 18), reading.Published!.Date);
        Assert.Equal(Basis.Stated, reading.Published.Basis);
        Assert.Equal("الجزيرة", reading.Outlet!.Text);
        Assert.Equal(new DateOnly(2025, 12, 17), Assert.Single(reading.Rounds).Date!.Value.Earliest);
        Assert.All(ReadingSpans.Evidence(reading), evidence => Assert.Equal(evidence.Text, evidence.Span.In(text)));
    }

    [Theory]
    [InlineData("", "There is no text in it.")]
    [InlineData(" \r\n ", "There is no text in it.")]
    [InlineData("نص بلا وسم واحد", "It is not HTML: there is no tag in it.")]
    [InlineData("PNG\u0001\u0002<p>", "It is not HTML but a file of another kind.")]
    [InlineData("<html><body></body></html>", "There is no article in it: no words but those of menus, links and hidden parts.")]
    [InlineData("<nav><a href='/'>الرئيسية</a></nav><script>var x = 'نص';</script>", "There is no article in it: no words but those of menus, links and hidden parts.")]
    public void WhatIsNoArticleIsRefusedInASentence(string html, string reason) =>
        Assert.Equal(reason, Assert.Throws<InvalidDataException>(() => Text(html)).Message);

    [Fact]
    public void ABrokenLetterOfTheArticleIsRefusedWithItsPlace()
    {
        byte[] page = [.. "<p>\n"u8, .. Encoding.UTF8.GetBytes(Paragraph), 0xD8, .. "</p>"u8];

        var refusal = Assert.Throws<InvalidDataException>(() => PageCapture.TextOf(page));
        Assert.StartsWith("It is not UTF-8: line 2, byte ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenLetterOutsideTheArticleDoesNoHarm()
    {
        byte[] page = [.. "<meta name=description content='"u8, 0xD8, .. "'>"u8, .. Encoding.UTF8.GetBytes($"<p>{Paragraph}</p>")];

        Assert.Equal(Paragraph, PageCapture.TextOf(page));
    }

    [Fact]
    public void AByteOrderMarkSaysMoreThanThePage()
    {
        byte[] page = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"<meta charset=windows-1256><p>{Paragraph}</p>")];

        Assert.Equal(Paragraph, PageCapture.TextOf(page));
    }

    [Theory]
    [InlineData("<!-- <meta charset=windows-1256> --><meta charset='utf-8'>")]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("<meta charset=no-such-charset>")]
    [InlineData("")]
    public void APageThatNamesNoOtherCharsetIsInUtf8(string head) => Assert.Equal(Paragraph, Text($"{head}<p>{Paragraph}</p>"));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b class=x>")]
    [InlineData("<p><b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x><p>")]
    [InlineData("<p>نص ")]
    [InlineData("<br>")]
    [InlineData("<")]
    [InlineData("&amp;")]
    [InlineData("<!--")]
    [InlineData("<p class='x x x x x x x x x x")]
    [InlineData("<svg><g>")]
    public async Task AHostilePageIsReadOrRefusedInBoundedTime(string part)
    {
        var page = Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Repeat(part, 1_500_000 / part.Length)));
        var fault = await Task.Run(() => Record.Exception(() => PageCapture.TextOf(page))).WaitAsync(Limit);

        Assert.True(fault is null or InvalidDataException, fault?.ToString());
    }

    [Fact]
    public void ASpoiledPageIsReadOrRefusedAndNeverThrowsAnythingElse()
    {
        string[] pages = [.. Directory.EnumerateFiles(Folder, "*.htm*").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        for (var seed = 0; seed < 20; seed++)
        {
            var mutation = new TextMutation(seed, pages);
            for (var i = 0; i < 50; i++)
            {
                var bytes = Encoding.UTF8.GetBytes(mutation.Next());
                var first = Attempt(bytes);
                Assert.Equal(first, Attempt(bytes));
                Assert.True(first is null || first.EnumerateRunes().All(rune => rune.Value is '\n' or >= ' '), $"Seed {seed}, mutation {i}: a sign without width or form is in the text.");
            }
        }
    }

    private static string? Attempt(byte[] bytes)
    {
        try
        {
            return PageCapture.TextOf(bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Text(string html) => PageCapture.TextOf(Encoding.UTF8.GetBytes(html));
}
