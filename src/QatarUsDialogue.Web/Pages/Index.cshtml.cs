using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages;

[Kept("topic", "order", "from")]
public sealed class IndexModel(HomeQuery query, Addresses to) : PageModel
{
    public const string Newest = "new";

    public HomeView View { get; private set; } = null!;

    public bool IsNewestFirst { get; private set; }

    /// <summary>A round of the part that was asked for.</summary>
    public string? From { get; private set; }

    public IEnumerable<RoundCard> Cards => IsNewestFirst ? View.Rounds.Reverse() : View.Rounds;

    public IActionResult OnGet(string? topic, string? order, string? from)
    {
        // The form of an empty filter sends topic=; that asks for nothing.
        if (query.Read(string.IsNullOrEmpty(topic) ? null : topic, string.IsNullOrEmpty(from) ? null : from) is not { } view)
        {
            return NotFound();
        }

        View = view;
        From = string.IsNullOrEmpty(from) ? null : from;
        IsNewestFirst = order == Newest;
        return Page();
    }

    /// <summary>The address of this page with another topic and the same order.</summary>
    public string PathWithTopic(string? topic) => PathOf(topic, IsNewestFirst, From, "#filter");

    public string PathWithOtherOrder() => PathOf(View.Chosen?.Key, !IsNewestFirst, From, "#tl");

    /// <summary>The address of this page with the part that begins with a round.</summary>
    public string PathFrom(RoundLine round) => PathOf(View.Chosen?.Key, IsNewestFirst, round.Key, "#tl");

    private string PathOf(string? topic, bool isNewestFirst, string? from, string fragment)
    {
        var query = new QueryString();
        query = topic is null ? query : query.Add("topic", topic);
        query = isNewestFirst ? query.Add("order", Newest) : query;
        query = from is null ? query : query.Add("from", from);
        return $"{to.Home}{query.ToUriComponent()}{fragment}";
    }
}
