using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Api;

/// <summary>
/// Refuses a word in a query that an address does not take. A page would overlook it; a program that misspells a filter
/// would take everything for what it asked for.
/// </summary>
internal sealed class KnownParameters(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (ApiPaths.AreOf(context.Request.Path) && context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>() is { } kept)
        {
            foreach (var name in context.Request.Query.Keys)
            {
                if (!kept.QueryKeys.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    throw new RefusedRequestException(ProblemKind.UnknownParameter, Detail(name, kept.QueryKeys));
                }
            }
        }

        return next(context);
    }

    private static string Detail(string name, IReadOnlyList<string> known) => known.Count == 0
        ? $"This address takes no parameters, and “{name}” is one."
        : $"“{name}” is none of {string.Join(", ", known)}.";
}
