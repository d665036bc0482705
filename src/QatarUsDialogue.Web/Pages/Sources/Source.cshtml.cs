using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.SourceTexts;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Sources;

[Kept("show")]
public sealed class SourceModel(SourceQuery query) : PageModel
{
    public SourceView View { get; private set; } = null!;

    public IReadOnlyList<PlacedFact> Facts { get; private set; } = [];

    public IReadOnlyList<SourceSection> Sections { get; private set; } = [];

    /// <summary>The kinds of fact that are shown: those the address names, else all.</summary>
    public IReadOnlyCollection<FactKind> Shown { get; private set; } = [];

    public IActionResult OnGet(string id, [FromQuery] string[] show)
    {
        if (query.Read(id) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Facts = [.. view.Facts.Select(fact => new PlacedFact(fact.Number, fact.Kind, fact.Span))];
        Sections = SourceSections.Of(SourceBlocks.Of(view.Text, view.Furniture, view.Source.Title));
        Shown = [.. Enum.GetValues<FactKind>().Where(kind => show.Length == 0 || show.Contains(PlacedFact.StyleOf(kind)))];
        return Page();
    }

    public IEnumerable<FactNote> NotesOf(SourceBlock block) =>
        View.Facts.Where(fact => block.Span.Start <= fact.Span.Start && fact.Span.Start < block.Span.End);
}
