using Microsoft.AspNetCore.Mvc.RazorPages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>A page whose own indentation is not sent, as that of a <see cref="LeanTemplate{TModel}"/>.</summary>
public abstract class LeanPage : Page
{
    public override void WriteLiteral(string? value) => base.WriteLiteral(value is null ? null : LeanText.Of(value));
}
