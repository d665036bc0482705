using System.Globalization;
using System.Xml;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Discovery;

/// <summary>
/// The sitemap: an index of parts, and parts of one kind of page with at most fifty thousand addresses, as sitemaps.org
/// has it. Each address names the same page in every language.
/// </summary>
public sealed class Sitemap(SitemapEntries entries, PublicAddress whole, int most = Sitemap.MostAddresses)
{
    public const int MostAddresses = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(false), Indent = true, Async = true };

    private int PagesInAPart => most / SiteLanguages.All.Count;

    public async Task WriteIndexAsync(Stream stream)
    {
        await using var xml = XmlWriter.Create(stream, Settings);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        foreach (var kind in SitemapEntries.Kinds)
        {
            for (var part = 1; part <= PartsOf(kind); part++)
            {
                await xml.WriteStartElementAsync(null, "sitemap", Namespace);
                await xml.WriteElementStringAsync(null, "loc", Namespace, whole.Of(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{kind}-{part}.xml")));
                await xml.WriteEndElementAsync();
            }
        }

        await xml.WriteEndElementAsync();
    }

    public bool Has(string kind, int part) => SitemapEntries.Kinds.Contains(kind) && part >= 1 && part <= PartsOf(kind);

    public async Task WritePartAsync(string kind, int part, Stream stream)
    {
        await using var xml = XmlWriter.Create(stream, Settings);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Html);
        foreach (var path in entries.Read(kind, (part - 1) * PagesInAPart, PagesInAPart))
        {
            foreach (var words in SiteLanguages.All)
            {
                await xml.WriteStartElementAsync(null, "url", Namespace);
                await xml.WriteElementStringAsync(null, "loc", Namespace, AddressOf(words, path));
                foreach (var other in SiteLanguages.All)
                {
                    await WriteLinkAsync(xml, other.Language, AddressOf(other, path));
                }

                await WriteLinkAsync(xml, "x-default", whole.Of(path));
                await xml.WriteEndElementAsync();
            }
        }

        await xml.WriteEndElementAsync();
    }

    private int PartsOf(string kind) => (entries.Count(kind) + PagesInAPart - 1) / PagesInAPart;

    private string AddressOf(Wording words, string path) => whole.Of(SiteLanguages.RootOf(words.Language) + path);

    private static async Task WriteLinkAsync(XmlWriter xml, string language, string address)
    {
        await xml.WriteStartElementAsync("xhtml", "link", Html);
        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await xml.WriteAttributeStringAsync(null, "hreflang", null, language);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }
}
