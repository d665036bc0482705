using System.Globalization;
using System.Text;
using System.Xml;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>Writes the text of a source as TEI: every character of it stands in a block, and nothing else does.</summary>
public sealed class TeiBody
{
    private const char Replacement = '\uFFFD';

    private readonly string _text;
    private readonly List<(SourceBlock Block, IReadOnlyList<TeiPiece> Pieces)> _blocks;
    private readonly TeiWeaving _weaving;

    public TeiBody(string text, IEnumerable<SourceBlock> blocks, IReadOnlyList<TeiMark> marks)
    {
        _text = Sayable(text);
        _weaving = new TeiWeaving(marks);
        // How many parts a mark has is known only when all of them are.
        _blocks = [.. blocks.Select(block => (block, (IReadOnlyList<TeiPiece>)[.. _weaving.Weave(block.Span)]))];
    }

    /// <summary>Characters that XML cannot hold are replaced, one by one, so that all places stay.</summary>
    public static string Sayable(string text)
    {
        var said = new StringBuilder(text);
        for (var at = 0; at < said.Length; at++)
        {
            if (at + 1 < said.Length && char.IsSurrogatePair(said[at], said[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(said[at]))
            {
                said[at] = Replacement;
            }
        }

        return said.ToString();
    }

    public void Write(XmlWriter xml)
    {
        foreach (var (block, pieces) in _blocks)
        {
            xml.WriteStartElement(block.Furniture is null && !block.IsTitle ? "p" : "ab");
            if (block.IsTitle || block.Furniture is not null)
            {
                xml.WriteAttributeString("type", block.Furniture is { } kind ? Code.Of(kind) : "headline");
            }

            foreach (var piece in pieces)
            {
                Write(xml, piece);
            }

            xml.WriteEndElement();
        }
    }

    private void Write(XmlWriter xml, TeiPiece piece)
    {
        if (piece.Words is { } words)
        {
            xml.WriteString(words.In(_text));
        }
        else if (piece.Begins is { } mark)
        {
            Begin(xml, mark, piece.Part);
        }
        else
        {
            xml.WriteEndElement();
        }
    }

    private void Begin(XmlWriter xml, TeiMark mark, int part)
    {
        xml.WriteStartElement(mark.Element);
        xml.WriteAttributeString("xml", "id", null, IdOf(mark, part));
        foreach (var (name, value) in mark.Attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        if (part > 1)
        {
            xml.WriteAttributeString("prev", $"#{IdOf(mark, part - 1)}");
        }

        if (part < _weaving.PartsOf(mark))
        {
            xml.WriteAttributeString("next", $"#{IdOf(mark, part + 1)}");
        }
    }

    private static string IdOf(TeiMark mark, int part) => part == 1
        ? string.Create(CultureInfo.InvariantCulture, $"f{mark.Number}")
        : string.Create(CultureInfo.InvariantCulture, $"f{mark.Number}.{part}");
}
