using System.Net;
using System.Xml.Linq;

namespace QatarUsDialogue.Tests.Harvesting;

/// <summary>Asks as a harvester does.</summary>
internal static class HarvestSite
{
    public static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    public static async Task<XElement> HarvestAsync(this HttpClient client, string query)
    {
        using var answer = await client.GetAsync(new Uri($"/oai?{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    public static string? Error(this XElement answer) => answer.Element(Oai + "error")?.Attribute("code")!.Value;

    public static string? Token(this XElement answer) => answer.Descendants(Oai + "resumptionToken").FirstOrDefault()?.Value;

    public static IEnumerable<XElement> Headers(this XElement answer) => answer.Descendants(Oai + "header");

    public static string Identifier(this XElement header) => header.Element(Oai + "identifier")!.Value;
}
