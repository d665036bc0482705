using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Words of ours with codes between grave accents, as <c>`topic`</c>, which run from left to right in either language.</summary>
public static class CodeMarkup
{
    public static IHtmlContent Of(Label words, Wording wording)
    {
        var html = new HtmlContentBuilder();
        foreach (var (part, index) in (wording.IsArabic ? words.Ar : words.En ?? words.Ar).Split('`').Select((part, index) => (part, index)))
        {
            if (index % 2 == 0)
            {
                html.Append(part);
            }
            else
            {
                html.AppendFormat("<code dir=\"ltr\">{0}</code>", part);
            }
        }

        return html;
    }
}
