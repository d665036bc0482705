using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QatarUsDialogue.Web.Operating.Health;

/// <summary>One line for a person, beside the status that programs look at.</summary>
internal static class HealthText
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var words = report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(word => word is not null);
        return context.Response.WriteAsync((words ?? "It lives.") + "\n", context.RequestAborted);
    }
}
