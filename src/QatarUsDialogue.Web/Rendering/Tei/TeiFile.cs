using System.Text;
using System.Xml;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>A source as the Text Encoding Initiative has it (P5): without its tags, the body is the captured text.</summary>
public static class TeiFile
{
    public const string MediaType = "application/tei+xml; charset=utf-8";

    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    // A reader of XML would make a line feed of every carriage return that is not written as an entity.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <param name="original">The address of the article at its publisher, where it is known.</param>
    /// <param name="bodies">Keys of those who are no people.</param>
    public static byte[] Of(SourceView view, string? original, IReadOnlySet<string> bodies, string release, PublicAddress address)
    {
        var marks = new TeiMarks(address, bodies);
        var blocks = SourceBlocks.Of(view.Text, view.Furniture, view.Source.Title);
        var body = new TeiBody(view.Text, blocks, [.. view.Facts.Select(marks.Of)]);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("TEI", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "ar");
            TeiHeader.Write(xml, view.Source, original, release, address);
            xml.WriteStartElement("text");
            xml.WriteStartElement("body");
            body.Write(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
