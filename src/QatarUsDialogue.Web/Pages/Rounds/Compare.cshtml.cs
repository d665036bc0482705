using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Rounds;

[Kept("a", "b")]
public sealed class CompareModel(ComparisonQuery query, Addresses to) : PageModel
{
    public IReadOnlyList<RoundLine> Rounds { get; private set; } = [];

    /// <summary>The rounds that were chosen so far.</summary>
    public RoundLine? First { get; private set; }

    public RoundLine? Second { get; private set; }

    /// <summary>Null until two different rounds are chosen.</summary>
    public ComparisonView? View { get; private set; }

    public bool IsSameTwice => First is not null && First == Second;

    /// <summary>Each round that has a source with the next one that has, and the first of them with the last.</summary>
    public IEnumerable<(RoundLine Earlier, RoundLine Later)> Pairs
    {
        get
        {
            var documented = Rounds.Where(round => round.IsDocumented).ToList();
            var neighbours = documented.Zip(documented.Skip(1));
            return documented.Count > 2 ? neighbours.Append((documented[0], documented[^1])) : neighbours;
        }
    }

    public IActionResult OnGet(string? a, string? b)
    {
        Rounds = query.Rounds();
        First = Find(a);
        Second = Find(b);
        if ((First is null && IsAsked(a)) || (Second is null && IsAsked(b)))
        {
            return NotFound();
        }

        if (First is null || Second is null || IsSameTwice)
        {
            return Page();
        }

        // Two rounds have one address, with the earlier one first.
        if (IndexOf(First) > IndexOf(Second))
        {
            return Redirect(to.Compare(Second.Key, First.Key));
        }

        View = query.Read(First, Second);
        return Page();
    }

    private static bool IsAsked(string? key) => !string.IsNullOrWhiteSpace(key);

    private RoundLine? Find(string? key) => Rounds.FirstOrDefault(round => round.Key == key);

    private int IndexOf(RoundLine round) => Rounds.ToList().IndexOf(round);
}
