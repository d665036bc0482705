using System.Xml;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Describing;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>Writes what a TEI file says of itself and of the article that it holds.</summary>
internal static class TeiHeader
{
    public static void Write(XmlWriter xml, SourceLine source, string? original, string release, PublicAddress address)
    {
        var words = Wording.Arabic;
        var page = address.Of(new Addresses(words.Language).Source(source.Id));
        xml.WriteStartElement("teiHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("titleStmt");
        Element(xml, "title", source.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("editionStmt");
        Element(xml, "edition", words.Text("citation.release", release), ("n", release));
        xml.WriteEndElement();
        xml.WriteStartElement("publicationStmt");
        Element(xml, "publisher", words["site.name"]);
        Element(xml, "idno", page, ("type", "URI"));
        xml.WriteStartElement("availability");
        xml.WriteAttributeString("status", "restricted");
        Element(xml, "p", words["site.footer"]);
        Element(xml, "licence", words["data.licenceNote"], ("target", Signposts.Licence));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sourceDesc");
        Source(xml, source, original, address, words);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("encodingDesc");
        xml.WriteStartElement("editorialDecl");
        Element(xml, "p", words["tei.marks"]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("profileDesc");
        xml.WriteStartElement("langUsage");
        Element(xml, "language", words["site.language"], ("ident", words.Language));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // What is not known of the article has no element.
    private static void Source(XmlWriter xml, SourceLine source, string? original, PublicAddress address, Wording words)
    {
        xml.WriteStartElement("bibl");
        Element(xml, "title", source.Title, ("level", "a"));
        Element(xml, "publisher", source.Outlet?.Ar);
        if (source.Published is { } day)
        {
            Element(xml, "date", words.Date(DateRange.Day(day)), ("when", IsoDate.Day(day)));
        }

        Element(xml, "idno", source.File, ("type", "file"));
        Element(xml, "idno", source.Sha256, ("type", "SHA-256"));
        Element(xml, "note", words["card.captured"]);
        Element(xml, "ptr", "", ("type", "captured"), ("target", address.Of(Addresses.Captured(source.Id))));
        Element(xml, "ptr", original is null ? null : "", ("type", "original"), ("target", original ?? ""));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string? text, params (string Name, string Value)[] attributes)
    {
        if (text is null)
        {
            return;
        }

        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteString(TeiBody.Sayable(text));
        xml.WriteEndElement();
    }
}
