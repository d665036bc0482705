using Microsoft.AspNetCore.Mvc.Razor;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// A template whose indentation is not sent: where it stands a hundred times on a page it is a third of the page. Only
/// the template's own characters are touched, never what is put between them.
/// </summary>
public abstract class LeanTemplate<TModel> : RazorPage<TModel>
{
    public override void WriteLiteral(string? value) => base.WriteLiteral(value is null ? null : LeanText.Of(value));
}
