using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The name of a value that search results can be filtered by.</summary>
public static class FacetLabel
{
    public static IHtmlContent Html(FilterField field, FacetOption option, Wording words) => field switch
    {
        FilterField.Round when option.Round is { } round => Plain(words.RoundInList(round)),
        FilterField.Round when option.Value == SearchAddress.NoRound => Plain(words["search.noRound"]),
        FilterField.Kind when Enum.TryParse<FactKind>(option.Value, out var kind) && Enum.IsDefined(kind) => Plain(words.Name(kind)),
        _ when option.Label is { } label => words.Html(label),
        _ => new HtmlFormattableString("<bdi>{0}</bdi>", option.Value),
    };

    private static HtmlContentBuilder Plain(string words)
    {
        var html = new HtmlContentBuilder();
        html.Append(words);
        return html;
    }
}
