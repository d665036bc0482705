using System.Text.Json;
using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Tests.Rendering.Citing;

public sealed class CitationFormatTests
{
    /// <summary>Words that would end a line, a field or a record, if they could.</summary>
    public static TheoryData<string> Hostile =>
    [
        "قطر\r\nER  - \r\nTY  - BOOK\r\nTI  - another",
        "قطر\u2028TY  - BOOK",
        "قطر\u0085TY  - BOOK\u000bTI  - another",
        "قطر}},\n  title = {another",
        "قطر\\}} @book{another, title={another}}",
        "{{{ } \\ % & # $ _ ~ ^ \" ' @ <script>",
        "\u2068اتفاقية\u2069 \U0001F1F6\U0001F1E6",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void AReferenceOfRisIsOneRecordWithATagOnEveryLine(string words)
    {
        var file = RisFile.Of(CitedSketch.Of(words));
        var lines = file.Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines[..^1], line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\\r\\n\\u0085\\u2028\\u2029\\v\\f]*$", line));
        Assert.Equal(["TY", "ID", "AU", "AU", "TI", "M3", "LA", "DB", "UR", "N1", "ER"], lines[..^1].Select(line => line[..2]));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void AReferenceOfBibTexIsOneEntryWhoseBracesMatch(string words)
    {
        var file = BibTexFile.Of(CitedSketch.Of(words));
        var depth = 0;
        var closed = new List<int>();
        for (var at = 0; at < file.Length; at++)
        {
            depth += file[at] == '{' ? 1 : file[at] == '}' ? -1 : 0;
            Assert.True(depth >= 0);
            closed.AddRange(depth == 0 && file[at] == '}' ? [at] : Array.Empty<int>());
        }

        Assert.Equal(0, depth);
        Assert.Equal([file.Length - 2], closed);
        Assert.StartsWith("@misc{qusd-document-memorandum-4-8bcc2c,\n", file, StringComparison.Ordinal);
        Assert.Equal(["author", "title", "type", "language", "url", "note"], file.Split('\n')[1..^2].Select(line => line.Split(" = ")[0].Trim()));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void AReferenceOfCslIsAListOfOneItemWithTheWordsOnOneLine(string words)
    {
        using var json = JsonDocument.Parse(CslFile.Of(CitedSketch.Of(words)));
        var item = Assert.Single(json.RootElement.EnumerateArray());

        Assert.Equal("treaty", item.GetProperty("type").GetString());
        Assert.DoesNotMatch("[\\r\\n\\u2028\\u2066-\\u2069]", item.GetProperty("title").GetString());
        Assert.Equal(2, item.GetProperty("author").GetArrayLength());
    }

    [Fact]
    public void SpecialCharactersOfTexAreWrittenSoThatTheyArePrinted() => Assert.Equal(
        "50\\% \\& \\#1 \\$ a\\_b \\textbraceleft{}x\\textbraceright{} \\textbackslash{}n \\textasciitilde{} \\textasciicircum{} «نص»",
        BibTexFile.Escape("50% & #1 $ a_b {x} \\n ~ ^ «نص»"));

    [Fact]
    public void WhatIsNotKnownStandsNowhere()
    {
        var work = CitedSketch.Of("نص", WorkKind.WebPage) with { Authors = [], Genre = null };

        Assert.DoesNotContain("PY  -", RisFile.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("DA  -", RisFile.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("year", BibTexFile.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("issued", CslFile.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("author", CslFile.Of(work), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WorkKind.Event, "CONF", "misc", "event")]
    [InlineData(WorkKind.Treaty, "STAT", "misc", "treaty")]
    [InlineData(WorkKind.Paper, "RPRT", "misc", "document")]
    [InlineData(WorkKind.NewsArticle, "NEWS", "article", "article-newspaper")]
    [InlineData(WorkKind.WebPage, "ELEC", "misc", "webpage")]
    public void EveryKindHasItsTypeInEachFormat(WorkKind kind, string ris, string bib, string csl)
    {
        var work = CitedSketch.Of("نص", kind, new CitedDate(2021, 11, null));

        Assert.StartsWith($"TY  - {ris}\r\n", RisFile.Of(work), StringComparison.Ordinal);
        Assert.Contains("DA  - 2021/11//\r\n", RisFile.Of(work), StringComparison.Ordinal);
        Assert.StartsWith($"@{bib}{{", BibTexFile.Of(work), StringComparison.Ordinal);
        Assert.Contains("month = nov", BibTexFile.Of(work), StringComparison.Ordinal);
        Assert.Contains($"\"type\": \"{csl}\"", CslFile.Of(work), StringComparison.Ordinal);
    }
}
