using QatarUsDialogue.Web.Api.Shapes;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>A list of the archive that is read page by page, and its items by their ids.</summary>
public interface IApiList<TItem>
    where TItem : class
{
    /// <summary>Its name in addresses.</summary>
    static abstract string Name { get; }

    static abstract IReadOnlyList<string> Filters { get; }

    ItemList<TItem> Read(ListRequest request);

    TItem? Find(string id);

    /// <summary>The id that one has now that had another; null where there is none.</summary>
    string? Now(string id) => null;
}
