using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Pages;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>The framework asks who a reader is wherever it finds one of these two.</summary>
[Collection(Site.Shared)]
public class NoSignInTests(Site site)
{
    [Fact]
    public void NothingAsksWhoAReaderIs()
    {
        var services = site.Services.GetRequiredService<IServiceProviderIsService>();

        Assert.False(services.IsService(typeof(IAuthenticationSchemeProvider)));
        Assert.False(services.IsService(typeof(IAuthorizationHandlerProvider)));
    }
}
