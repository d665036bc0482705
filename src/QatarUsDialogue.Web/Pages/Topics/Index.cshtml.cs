using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Pages.Topics;

public sealed class TopicsModel(TopicIndexQuery query) : PageModel
{
    public const string Alphabetical = "name";

    public TopicIndexView View { get; private set; } = null!;

    public bool IsAlphabetical { get; private set; }

    // Ordinal order of the letters is the order of the Arabic alphabet for these names, without a culture.
    public IEnumerable<TopicIndexLine> Topics => IsAlphabetical
        ? View.Topics.OrderBy(topic => topic.Row.Name, StringComparer.Ordinal)
        : View.Topics;

    public void OnGet(string? order)
    {
        View = query.Read();
        IsAlphabetical = order == Alphabetical;
    }
}
