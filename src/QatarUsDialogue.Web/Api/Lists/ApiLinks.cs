using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Whole addresses of items and lists.</summary>
public sealed class ApiLinks(PublicAddress whole)
{
    private static readonly Addresses Arabic = new(Wording.Arabic.Language);
    private static readonly Addresses English = new(Wording.English.Language);

    public string Self(string list, string id) => whole.Of(ApiPaths.Item(list, id));

    public string Of(string path) => whole.Of(path);

    public ItemLinks Item(string list, string id, Func<Addresses, string> page) => new()
    {
        Self = Self(list, id),
        Html = Page(page),
        HtmlEn = EnglishPage(page),
    };

    public ItemLinks Fact(string id) => Item("facts", id, to => to.Card(id));

    public SourceLinks Source(string id) => new()
    {
        Self = Self("sources", id),
        Html = Page(to => to.Source(id)),
        HtmlEn = EnglishPage(to => to.Source(id)),
        Text = whole.Of(Addresses.Captured(id)),
        Facts = whole.Of($"{ApiPaths.List("facts")}?source={Uri.EscapeDataString(id)}"),
    };

    /// <param name="next">The cursor that goes on; null at the end.</param>
    public ListLinks List(string list, ListRequest request, string? next, Func<Addresses, string> page)
    {
        var asked = QueryString.Create(request.Query.Where(value => value.Key != ListRequest.CursorName));
        var cursor = request.Text(ListRequest.CursorName);
        var path = ApiPaths.List(list);
        return new()
        {
            Self = whole.Of(path + (cursor is null ? asked : asked.Add(ListRequest.CursorName, cursor)).ToUriComponent()),
            Next = next is null ? null : whole.Of(path + asked.Add(ListRequest.CursorName, next).ToUriComponent()),
            Html = Page(page),
            HtmlEn = EnglishPage(page),
        };
    }

    private string Page(Func<Addresses, string> page) => whole.Of(page(Arabic));

    private string EnglishPage(Func<Addresses, string> page) => whole.Of(page(English));
}
