using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Pages;

public sealed class MatrixModel(TopicIndexQuery query) : PageModel
{
    public TopicIndexView View { get; private set; } = null!;

    public void OnGet() => View = query.Read();

    /// <summary>The size of the circle: one, two, three or four, and more.</summary>
    public static string SizeOf(int passages) => passages switch
    {
        1 => "m1",
        2 => "m2",
        3 or 4 => "m3",
        _ => "m4",
    };
}
