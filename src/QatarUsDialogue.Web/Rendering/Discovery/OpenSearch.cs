using System.Xml.Linq;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Discovery;

/// <summary>Lets a browser search the archive from its address line (OpenSearch 1.1).</summary>
public static class OpenSearch
{
    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static string AddressOf(Wording words) => $"{SiteLanguages.RootOf(words.Language)}/opensearch.xml";

    public static XDocument Of(Wording words, PublicAddress whole) => new(
        new XElement(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", words["discovery.shortName"]),
            new XElement(Namespace + "LongName", words["site.name"]),
            new XElement(Namespace + "Description", words["description.search"]),
            new XElement(
                Namespace + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("rel", "results"),
                new XAttribute("template", whole.Of($"{new Addresses(words.Language).Search}?q={{searchTerms}}"))),
            new XElement(
                Namespace + "Url",
                new XAttribute("type", MediaType),
                new XAttribute("rel", "self"),
                new XAttribute("template", whole.Of(AddressOf(words)))),
            new XElement(Namespace + "Image", new XAttribute("type", "image/svg+xml"), whole.Of("/favicon.svg")),
            new XElement(Namespace + "Language", words.Language),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "OutputEncoding", "UTF-8")));
}
