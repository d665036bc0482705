using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QatarUsDialogue.Web.Requests;

namespace QatarUsDialogue.Tests.Requests;

public sealed class NoKeysTests
{
    [Fact]
    public void NoKeysAreLookedForAtTheStartAndNoneAreKept()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddDataProtection();
        Assert.Contains(services, service => service.ServiceType == typeof(IHostedService));

        services.AddNoKeys();

        Assert.DoesNotContain(services, service => service.ServiceType == typeof(IHostedService));
        using var provider = services.BuildServiceProvider();
        Assert.IsType<EphemeralDataProtectionProvider>(provider.GetRequiredService<IDataProtectionProvider>());
    }
}
