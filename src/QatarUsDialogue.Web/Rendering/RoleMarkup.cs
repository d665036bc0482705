using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>What a person was in a round, how that is known and where it stands.</summary>
public static class RoleMarkup
{
    public static IHtmlContent Of(PersonRole role, Wording words, Addresses to)
    {
        var html = new HtmlContentBuilder().AppendHtml(NameMarkup.Of(role, words, to)).Append(": ")
            .AppendHtml(role.Office is { } office ? words.Html(office) : words.Html("people.officeNotTold"));
        if (role.Role == ParticipantRole.Chair)
        {
            html.Append(" (").Append(words["source.chair"]).Append(")");
        }

        if (role.Basis != Basis.Stated)
        {
            html.Append(" ").AppendHtml(EvidenceMarkup.Of(role.Basis, words));
        }

        return role.Place is { } place ? html.Append(" ").AppendHtml(EvidenceMarkup.Link(place, words, to)) : html;
    }
}
