namespace QatarUsDialogue.Web.Serving;

/// <summary>How an endpoint that is no page says that its answers are to be kept: <c>routes.MapGet(…).Keep("page")</c>.</summary>
public static class KeptEndpoints
{
    /// <param name="queryKeys">The keys of the query that the answer varies by; all others are ignored.</param>
    public static TBuilder Keep<TBuilder>(this TBuilder endpoint, params string[] queryKeys)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new KeptAttribute(queryKeys) { VariesByTheme = false });
}
