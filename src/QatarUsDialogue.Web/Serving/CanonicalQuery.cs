using System.Text;

namespace QatarUsDialogue.Web.Serving;

/// <summary>A query with the named keys alone, in their order and in one spelling, so that what is asked has one address.</summary>
internal static class CanonicalQuery
{
    public static QueryString Of(HttpRequest request, IReadOnlyList<string> keys)
    {
        if (!request.QueryString.HasValue || keys.Count == 0)
        {
            return QueryString.Empty;
        }

        var text = new StringBuilder();
        foreach (var key in keys)
        {
            foreach (var value in request.Query[key])
            {
                text.Append(text.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value ?? ""));
            }
        }

        return new(text.ToString());
    }
}
