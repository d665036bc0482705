using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Requests.Limits;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Searching;

public class SearchLimitsTests
{
    [Fact]
    public void ASearchMayTakeAsLongAsTheSettingsSay()
    {
        using var services = new ServiceCollection()
            .AddSingleton(new RequestLimits { SearchMilliseconds = 70, CountMilliseconds = 30 })
            .AddArchiveSearch()
            .BuildServiceProvider();

        Assert.Equal(new SearchLimits(TimeSpan.FromMilliseconds(70), TimeSpan.FromMilliseconds(30)), services.GetRequiredService<SearchLimits>());
    }
}
