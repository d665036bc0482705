using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Requests;

namespace QatarUsDialogue.Web.Api.Problems;

/// <summary>Writes what is wrong with a request as RFC 9457 has it.</summary>
internal static class ProblemAnswer
{
    public const string MediaType = "application/problem+json";

    public static string TypeOf(HttpContext context, ProblemKind kind) => PublicAddress
        .Of(context.Request, context.RequestServices.GetRequiredService<ArchiveOptions>())
        .Of($"{ApiPaths.Page}#{ProblemKinds.NameOf(kind)}");

    public static string InstanceOf(HttpContext context) => context.Request.Path.ToUriComponent();

    public static Problem Of(HttpContext context, ProblemKind kind, string? detail = null, int? status = null) => new()
    {
        Type = TypeOf(context, kind),
        Title = ProblemKinds.TitleOf(kind),
        Status = status ?? ProblemKinds.StatusOf(kind),
        Detail = detail ?? ProblemKinds.DetailOf(kind),
        Instance = InstanceOf(context),
    };

    /// <summary>Whoever asks again may be answered otherwise: nothing of it is kept on the way without asking.</summary>
    public static Task WriteAsync<TProblem>(HttpContext context, TProblem problem)
        where TProblem : Problem
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-cache";
        if (problem.Status == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = AnswerTime.ComeAgain;
        }

        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return context.Response.WriteAsJsonAsync(problem, options, MediaType, context.RequestAborted);
    }
}
