using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Topics;

[Kept("order", "from")]
public sealed class TopicsModel(TopicIndexQuery query, Wording words) : PageModel
{
    public const string Alphabetical = "name";

    public TopicIndexView View { get; private set; } = null!;

    public bool IsAlphabetical { get; private set; }

    // Ordinal order of the letters is the order of both alphabets for these names, without a culture.
    public IEnumerable<TopicIndexLine> Topics => IsAlphabetical
        ? View.Topics.OrderBy(topic => words.Text(topic.Row.Name), StringComparer.Ordinal)
        : View.Topics;

    public void OnGet(string? order, string? from)
    {
        View = query.Read(from);
        IsAlphabetical = order == Alphabetical;
    }
}
