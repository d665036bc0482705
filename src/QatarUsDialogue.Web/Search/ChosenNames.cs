using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>The names of values that a reader has chosen.</summary>
public sealed class ChosenNames
{
    private readonly ArchiveContext _context;
    private readonly ArchiveNames _names;

    internal ChosenNames(ArchiveContext context, ArchiveNames names)
    {
        _context = context;
        _names = names;
    }

    public FacetOption Of(FilterField field, string value) => field switch
    {
        FilterField.Round => new(value, null, _names.RoundsOf([value]).SingleOrDefault(), 0, true),
        FilterField.Topic => new(value, _names.Topics.FirstOrDefault(t => t.Key == value)?.Name, null, 0, true),
        FilterField.Source => new(value, Title(value), null, 0, true),
        _ => new(value, null, null, 0, true),
    };

    private Label? Title(string id) =>
        _context.Sources.FirstOrDefault(s => s.Id == id) is { } source ? new Label(FirstWords.Shorten(SourceLines.Line(source, 0).Name)) : null;
}
