namespace QatarUsDialogue.Web.Rendering.Preferences;

/// <summary>Keeps the theme that a reader chose, in the only cookie of the site. Without a choice there is no cookie.</summary>
public static class ThemeCookie
{
    public const string Name = "theme";

    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static IReadOnlyList<Theme> Themes { get; } = [Theme.Auto, Theme.Light, Theme.Dark];

    public static string ValueOf(Theme theme) => theme switch
    {
        Theme.Light => "light",
        Theme.Dark => "dark",
        _ => "auto",
    };

    /// <summary>The theme of that value; null for any other word.</summary>
    public static Theme? Find(string? value) => Themes.Where(theme => ValueOf(theme) == value).Select(theme => (Theme?)theme).FirstOrDefault();

    public static Theme Of(HttpRequest request) =>
        request.Headers.Cookie.Count == 0 ? Theme.Auto : Find(request.Cookies[Name]) ?? Theme.Auto;

    public static void Keep(HttpResponse response, Theme theme)
    {
        if (theme == Theme.Auto)
        {
            response.Cookies.Delete(Name, Options(response));
            return;
        }

        var options = Options(response);
        options.MaxAge = Year;
        response.Cookies.Append(Name, ValueOf(theme), options);
    }

    /// <summary>Tells caches that a page is another one with another cookie.</summary>
    public static IApplicationBuilder UseThemes(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
                && !context.Response.Headers.Vary.ToString().Contains("Cookie", StringComparison.OrdinalIgnoreCase))
            {
                context.Response.Headers.AppendCommaSeparatedValues("Vary", "Cookie");
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    // No script of the site reads it, because there is none.
    private static CookieOptions Options(HttpResponse response) => new()
    {
        Path = "/",
        SameSite = SameSiteMode.Lax,
        HttpOnly = true,
        Secure = response.HttpContext.Request.IsHttps,
    };
}
