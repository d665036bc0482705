using Microsoft.AspNetCore.DataProtection;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// The framework keeps keys for forms and sessions in the user's home, and looks for them at every start. There are neither, so there
/// is nothing to keep.
/// </summary>
public static class NoKeys
{
    private const string LookAtStart = "DataProtectionHostedService";

    /// <summary>After all that asks for keys.</summary>
    public static void AddNoKeys(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var look in services.Where(service => service.ImplementationType?.Name == LookAtStart).ToList())
        {
            services.Remove(look);
        }
    }
}
