using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Cuts a page out of rows of which one more was read than are sent: it tells that there are more.</summary>
public sealed class ListPages(ApiLinks links, Generation generation)
{
    public ItemList<TItem> Cut<TRow, TItem>(
        string list,
        ListRequest request,
        List<TRow> rows,
        Func<TRow, string[]> keys,
        Func<List<TRow>, IEnumerable<TItem>> items,
        Func<Addresses, string> page)
    {
        var sent = rows.Take(request.Limit).ToList();
        var next = rows.Count > request.Limit ? request.CursorAfter(keys(sent[^1])) : null;
        return new()
        {
            Release = generation.Release,
            Items = [.. items(sent)],
            Links = links.List(list, request, next, page),
        };
    }
}
