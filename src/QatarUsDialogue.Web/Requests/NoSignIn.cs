using Microsoft.AspNetCore.Authorization;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Nobody signs in. Pages bring the services for it along, and where the framework finds them it asks before every answer who
/// the reader is, with services of its own for each request.
/// </summary>
public static class NoSignIn
{
    private const string Who = "Microsoft.AspNetCore.Authentication";
    private const string WhoMay = "Microsoft.AspNetCore.Authorization";

    /// <summary>After all that brings them along.</summary>
    public static void AddNoSignIn(this IServiceCollection services)
    {
        foreach (var service in services.Where(IsOfSignIn).ToList())
        {
            services.Remove(service);
        }
    }

    // Whoever describes pages asks for the policies, which are none.
    private static bool IsOfSignIn(ServiceDescriptor service) =>
        service.ServiceType != typeof(IAuthorizationPolicyProvider)
        && service.ServiceType.Namespace is { } room
        && (room.StartsWith(Who, StringComparison.Ordinal) || room.StartsWith(WhoMay, StringComparison.Ordinal));
}
