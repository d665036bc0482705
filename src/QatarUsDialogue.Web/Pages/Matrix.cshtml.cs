using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages;

[Kept("by", "from")]
public sealed class MatrixModel(MatrixQuery query) : PageModel
{
    public const string Documents = "docs";

    // What a phone shows without moving the table: the time before the rounds and seven of them.
    private const int FewRounds = 7;

    public MatrixView View { get; private set; } = null!;

    public bool IsWide => View.Rounds.Count > FewRounds;

    public void OnGet(string? by, string? from) => View = query.Read(by == Documents, from);

    /// <summary>The size of the circle: one, two, three or four, and more.</summary>
    public static string SizeOf(int number) => number switch
    {
        1 => "m1",
        2 => "m2",
        3 or 4 => "m3",
        _ => "m4",
    };
}
