namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// The headers that every answer carries, errors and files too. The pages need no script and no style of their own,
/// so the policy allows none. What asks for /robots.txt from within a page, as auditors do, may read this site. Browsers
/// that came by TLS are told to stay with it.
/// </summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=(), browsing-topics=(), interest-cohort=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Whether a header is added to every answer as it starts.</summary>
    public static bool Have(string name) => Headers.Any(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // Two years. Other sites under the same name are their own masters: this one does not speak for them.
    private const string StayWithTls = "max-age=63072000";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // When the answer starts, not before: the error handler clears what was set until then.
        context.Response.OnStarting(Add, context);
        return next(context);
    });

    private static Task Add(object asked)
    {
        var context = (HttpContext)asked;
        var headers = context.Response.Headers;
        foreach (var (name, value) in Headers)
        {
            headers[name] = value;
        }

        // Asked for now, and not before: a proxy tells the scheme.
        if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
        {
            headers.StrictTransportSecurity = StayWithTls;
        }

        return Task.CompletedTask;
    }
}
