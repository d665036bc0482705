using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The numbers of facts in one source, each a link to its words.</summary>
public static class PlaceLinks
{
    public static IHtmlContent Of(IEnumerable<FactPlace> places, Wording words, Addresses to) => Sequence.Of(
        places,
        " ",
        place => new HtmlFormattableString(
            "<a class=\"src\" href=\"{0}\" aria-label=\"{1}\"><span class=\"num\">{2}</span></a>",
            to.Fact(place),
            words.Text("fact.factInText", place.Number),
            place.Number));
}
