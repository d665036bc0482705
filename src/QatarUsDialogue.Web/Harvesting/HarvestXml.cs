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

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;
    private readonly string _prefix;

    /// <param name="prefix">What identifiers begin with, as <c>oai:archive.example:</c>.</param>
    public HarvestXml(string address, string prefix, DateTime now, IEnumerable<KeyValuePair<string, string>> arguments)
    {
        _prefix = prefix;
        _xml = XmlWriter.Create(_bytes, new() { Encoding = new UTF8Encoding(false), Indent = true });
        _xml.WriteStartElement("OAI-PMH", Oai);
        _xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        _xml.WriteAttributeString("schemaLocation", Instance, $"{Oai} {Oai}OAI-PMH.xsd");
        Write("responseDate", HarvestTime.Write(now));
        _xml.WriteStartElement("request", Oai);
        foreach (var (name, value) in arguments)
        {
            _xml.WriteAttributeString(name, SoundXml.Of(value));
        }

        _xml.WriteString(address);
        _xml.WriteEndElement();
    }

    public void Open(string element) => _xml.WriteStartElement(element, Oai);

    public void Close() => _xml.WriteEndElement();

    public void Write(string element, string words) => _xml.WriteElementString(element, Oai, SoundXml.Of(words));

    public void WriteError(string code, string words)
    {
        _xml.WriteStartElement("error", Oai);
        _xml.WriteAttributeString("code", code);
        _xml.WriteString(SoundXml.Of(words));
        _xml.WriteEndElement();
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
            _xml.WriteAttributeString("status", "deleted");
        }

        Write("identifier", _prefix + record.Name);
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
        _xml.WriteStartElement("resumptionToken", Oai);
        _xml.WriteAttributeString("cursor", cursor.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _xml.WriteString(token);
        _xml.WriteEndElement();
    }

    public byte[] ToBytes()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    private void WriteDublinCore(HarvestRecord record)
    {
        _xml.WriteStartElement("oai_dc", "dc", OaiDc);
        _xml.WriteAttributeString("xmlns", "dc", null, Dc);
        _xml.WriteAttributeString("schemaLocation", Instance, $"{OaiDc} {Oai}oai_dc.xsd");
        foreach (var element in record.Elements)
        {
            _xml.WriteStartElement("dc", element.Element, Dc);
            if (element.Language is { } language)
            {
                _xml.WriteAttributeString("xml", "lang", null, language);
            }

            _xml.WriteString(SoundXml.Of(element.Value));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }
}
