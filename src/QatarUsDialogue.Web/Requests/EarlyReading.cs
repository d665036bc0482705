using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Reads what home shows while the rest of the site starts. The first questions to the store take longest, and the first
/// reader need not wait for them.
/// </summary>
internal static class EarlyReading
{
    // Nobody waits for it: what fails here fails again for the reader who asks, and is told there.
    public static void ReadEarly(this WebApplication app) => _ = Task.Run(() => Read(app.Services));

    private static void Read(IServiceProvider services)
    {
        if (services.GetRequiredService<CurrentArchive>().Generation is null)
        {
            return;
        }

        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<HomeQuery>().Read(null);
    }
}
