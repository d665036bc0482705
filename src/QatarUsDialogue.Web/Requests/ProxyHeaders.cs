using Microsoft.AspNetCore.HttpOverrides;

namespace QatarUsDialogue.Web.Requests;

/// <summary>Takes the reader's address and scheme from the proxies that are named, and from nobody else.</summary>
internal static class ProxyHeaders
{
    public static IApplicationBuilder UseProxyHeaders(this IApplicationBuilder app, Proxies proxies)
    {
        if (proxies.Networks.Count == 0)
        {
            return app;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // As many as are proxies of ours: the first that is not is the reader.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies.Networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        return app.UseForwardedHeaders(options);
    }
}
