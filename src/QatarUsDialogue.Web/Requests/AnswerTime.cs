using Microsoft.AspNetCore.Http.Timeouts;

namespace QatarUsDialogue.Web.Requests;

/// <summary>An answer that does not start in time is given up. One that has started may take as long as its reader's line needs.</summary>
internal static class AnswerTime
{
    /// <summary>In how many seconds whoever could not be answered in time is to ask again.</summary>
    public const string ComeAgain = "10";

    public static void Apply(RequestTimeoutOptions options, int seconds) => options.DefaultPolicy = new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = static context =>
        {
            context.Response.Headers.RetryAfter = ComeAgain;
            return Task.CompletedTask;
        },
    };

    public static IApplicationBuilder UseAnswerTime(this IApplicationBuilder app) => app.UseRequestTimeouts().Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            return Task.CompletedTask;
        });
        return next(context);
    });
}
