using System.Text;
using System.Xml;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Writes answers of OAI-PMH 2.0.</summary>
internal sealed class HarvestXml : IDisposable
{
    private const string Oai = "http://www.openarchives.org/OAI/2.0/";
    private const string OaiDc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly MemoryStream bytes = new();
    private readonly XmlWriter xml;
    private readonly string prefix;

    /// <param name="prefix">What identifiers begin with, as <c>oai:archive.example:</c>.</param>
    public HarvestXml(string address, string prefix, DateTime now, IEnumerable<KeyValuePair<string, string>> arguments)
    {
        this.prefix = prefix;
        xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true });
        xml.WriteStartElement("OAI-PMH", Oai);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteAttributeString("schemaLocation", Instance, $"{Oai} {Oai}OAI-PMH.xsd");
        Write("responseDate", HarvestTime.Write(now));
        xml.WriteStartElement("request", Oai);
        foreach (var (name, value) in arguments)
        {
            xml.WriteAttributeString(name, SoundXml.Of(value));
        }

        xml.WriteString(address);
        xml.WriteEndElement();
    }

    public void Open(string element) => xml.WriteStartElement(element, Oai);

    public void Close() => xml.WriteEndElement();

    public void Write(string element, string words) => xml.WriteElementString(element, Oai, SoundXml.Of(words));

    public void WriteError(string code, string words)
    {
        xml.WriteStartElement("error", Oai);
        xml.WriteAttributeString("code", code);
        xml.WriteString(SoundXml.Of(words));
        xml.WriteEndElement();
    }

    public void WriteFormat()
    {
        Open("metadataFormat");
        Write("metadataPrefix", HarvestAnswer.Format);
        Write("schema", $"{Oai}oai_dc.xsd");
        Write("metadataNamespace", OaiDc);
        Close();
    }

    public void WriteHeader(HarvestRecord record, DateTime stamp)
    {
        Open("header");
        if (record.IsGone)
        {
            xml.WriteAttributeString("status", "deleted");
        }

        Write("identifier", prefix + record.Name);
        Write("datestamp", HarvestTime.Write(stamp));
        foreach (var set in record.Sets)
        {
            Write("setSpec", set);
        }

        Close();
    }

    public void WriteRecord(HarvestRecord record, DateTime stamp)
    {
        Open("record");
        WriteHeader(record, stamp);
        if (!record.IsGone)
        {
            Open("metadata");
            WriteDublinCore(record);
            Close();
        }

        Close();
    }

    /// <param name="token">Empty at the end of a list that was resumed.</param>
    public void WriteToken(string token, int cursor)
    {
        xml.WriteStartElement("resumptionToken", Oai);
        xml.WriteAttributeString("cursor", cursor.ToString(System.Globalization.CultureInfo.InvariantCulture));
        xml.WriteString(token);
        xml.WriteEndElement();
    }

    public byte[] ToBytes()
    {
        xml.WriteEndElement();
        xml.Flush();
        return bytes.ToArray();
    }

    public void Dispose()
    {
        xml.Dispose();
        bytes.Dispose();
    }

    private void WriteDublinCore(HarvestRecord record)
    {
        xml.WriteStartElement("oai_dc", "dc", OaiDc);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("schemaLocation", Instance, $"{OaiDc} {Oai}oai_dc.xsd");
        foreach (var element in record.Elements)
        {
            xml.WriteStartElement("dc", element.Element, Dc);
            if (element.Language is { } language)
            {
                xml.WriteAttributeString("xml", "lang", null, language);
            }

            xml.WriteString(SoundXml.Of(element.Value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
