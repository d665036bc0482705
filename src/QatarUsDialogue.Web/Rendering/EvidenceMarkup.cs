using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// The small signs beside a fact: how it is known, and where it stands. They stand hundreds of times on a page, and a
/// partial template for each takes longer than all that is written.
/// </summary>
public static class EvidenceMarkup
{
    /// <summary>Whether a source says it, it was inferred, or it comes from elsewhere.</summary>
    public static IHtmlContent Of(Basis basis, Wording words) =>
        Sign(basis switch { Basis.Stated => "in", Basis.Inferred => "inf", _ => "out" }, words.Name(basis));

    /// <summary>That an editor's record says otherwise.</summary>
    public static IHtmlContent Disputed(Wording words) => Sign("con", words["evidence.disputed"]);

    /// <summary>A link to the words in the text of their source.</summary>
    public static IHtmlContent Link(FactPlace place, Wording words, Addresses to) => new HtmlContentBuilder()
        .AppendHtml("<a class=\"src\" href=\"").Append(to.Fact(place)).AppendHtml("\">")
        .Append(words["fact.inText"])
        .AppendHtml(" <span class=\"num\">").Append(place.Number.ToString(CultureInfo.InvariantCulture)).AppendHtml("</span></a>");

    private static IHtmlContent Sign(string style, string words) =>
        new HtmlContentBuilder().AppendHtml($"<span class=\"ev ev-{style}\">").Append(words).AppendHtml("</span>");
}
