using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Rendering.SourceTexts;
using QatarUsDialogue.Web.Rendering.Tei;

namespace QatarUsDialogue.Tests.Rendering.Tei;

public sealed class TeiWeavingTests
{
    private const string Text = "وقعت قطر والولايات المتحدة مذكرة\r\nتفاهم بشأن 😀 الأمن\n\nفي الدوحة.";

    [Fact]
    public void MarksThatOverlapAreWrittenInPartsThatAreChained()
    {
        var body = Write(Text, new(0, 11), new(5, 15));

        var first = body.Elements().First();
        Assert.Equal(["f1", "f2", "f2.2"], first.Descendants().Select(element => element.Attribute(XNamespace.Xml + "id")!.Value));
        Assert.Equal(["وقعت قطر وا", "قطر وا", "لولايات ا"], first.Descendants().Select(element => element.Value));
        Assert.Equal([null, "#f2.2", null], first.Descendants().Select(element => element.Attribute("next")?.Value));
        Assert.Equal([null, null, "#f2"], first.Descendants().Select(element => element.Attribute("prev")?.Value));
        Assert.Equal("f1", first.Descendants().ElementAt(1).Parent!.Attribute(XNamespace.Xml + "id")!.Value);
    }

    [Fact]
    public void WhateverOverlapsTheTextStaysAndEveryMarkHasItsWords()
    {
        var random = new Random(20171);
        for (var turn = 0; turn < 200; turn++)
        {
            var spans = Enumerable.Range(0, random.Next(12)).Select(_ => Between(random.Next(Text.Length), random.Next(Text.Length))).ToArray();
            var body = Write(Text, spans);

            Assert.Equal(Text, body.Value);
            foreach (var (span, index) in spans.Select((span, index) => (span, index)))
            {
                Assert.Equal(span.In(Text), string.Concat(PartsOf(body, index + 1).Select(part => part.Value)));
            }
        }
    }

    [Fact]
    public void WhatXmlCannotHoldIsReplacedAtItsPlace()
    {
        Assert.Equal("قطر\ufffdو\ufffd\ufffd", TeiBody.Sayable("قطر\u0001و\ufffe\ud83d"));
        Assert.Equal("😀\r\n\t", TeiBody.Sayable("😀\r\n\t"));
    }

    internal static IEnumerable<XElement> PartsOf(XElement body, int number)
    {
        var parts = body.Descendants().ToDictionary(element => element.Attribute(XNamespace.Xml + "id")?.Value ?? Guid.NewGuid().ToString(), StringComparer.Ordinal);
        var id = string.Create(CultureInfo.InvariantCulture, $"f{number}");
        var before = (string?)null;
        while (true)
        {
            var part = parts[id];
            Assert.Equal(before, part.Attribute("prev")?.Value[1..]);
            yield return part;
            if (part.Attribute("next")?.Value[1..] is not { } next)
            {
                yield break;
            }

            (before, id) = (id, next);
        }
    }

    // Never half a character: no fact begins or ends within one.
    private static TextSpan Between(int one, int other)
    {
        var (start, end) = (Math.Min(one, other), Math.Max(one, other) + 1);
        start -= char.IsLowSurrogate(Text[start]) ? 1 : 0;
        end += end < Text.Length && char.IsLowSurrogate(Text[end]) ? 1 : 0;
        return TextSpan.Between(start, end);
    }

    private static XElement Write(string text, params TextSpan[] spans)
    {
        var body = new TeiBody(text, SourceBlocks.Of(text, [], null), [.. spans.Select((span, index) => new TeiMark(index + 1, span, "rs", []))]);
        var written = new StringBuilder();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartElement("body", "urn:x");
            body.Write(xml);
            xml.WriteEndElement();
        }

        return XElement.Parse(written.ToString(), LoadOptions.PreserveWhitespace);
    }
}
