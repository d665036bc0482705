using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Puts the headers before all that answers. The framework looks at the host before the site begins, and what it refuses
/// would go without them.
/// </summary>
internal sealed class HeadersFirst : IStartupFilter
{
    public static void Add(IServiceCollection services) => services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HeadersFirst>());

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseSecurityHeaders();
        next(app);
    };
}
