using Microsoft.Extensions.Configuration;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Operating.Settings;

namespace QatarUsDialogue.Tests.Operating.Settings;

public class SettingsCheckTests
{
    [Theory]
    [InlineData("Archive:Adress", "https://a.example", "Archive:Adress is no setting. Under Archive there are: Address, ")]
    [InlineData("Archive:Limits:Brust", "5", "Archive:Limits:Brust is no setting. Under Archive:Limits there are: AnswerSeconds, Burst, ")]
    [InlineData("Archive:Limits:Burst", "many", "Archive:Limits:Burst is to be a whole number, and is “many”.")]
    [InlineData("Archive:Limits:Burst", "0", "Archive:Limits:Burst is to be from 1 to 1000000, and is “0”.")]
    [InlineData("Archive:Limits:PerSecond", "99999999999", "Archive:Limits:PerSecond is to be a whole number, and is “99999999999”.")]
    [InlineData("Archive:Builds", "maybe", "Archive:Builds is to be true or false, and is “maybe”.")]
    [InlineData("Archive:Address", "archive.example", "Archive:Address is to be an address as https://archive.example, and is “archive.example”.")]
    [InlineData("Archive:Metrics", "9464", "Archive:Metrics is to be an address as http://127.0.0.1:9464, and is “9464”.")]
    [InlineData("Archive:Proxies", "127.0.0.1; proxy.example", "Archive:Proxies is to be addresses and networks as 127.0.0.1; 10.1.0.0/16, and is “proxy.example”.")]
    [InlineData("Archive:Log", "xml", "Archive:Log is to be text or json, and is “xml”.")]
    [InlineData("Archive:Store", "Oracle", "Archive:Store is to be one of Sqlite, Postgres, and is “Oracle”.")]
    [InlineData("Archive:Store", "Postgres", "Archive:Connection is to say where the server is, as Host=db.example;")]
    [InlineData("Archive:Connection", "Host=db;Database=a", "Archive:Connection and Archive:ReadConnection are only for Archive:Store=Postgres, and it is Sqlite.")]
    [InlineData("Archive:Seeds", "/no/such/folder", "Archive:Seeds is to be a folder that is there, and is “/no/such/folder”.")]
    [InlineData("ForwardedHeaders_Enabled", "true", "ForwardedHeaders_Enabled makes the site believe anybody's word about addresses.")]
    public void AMistakeIsNamedWithWhatIsWanted(string setting, string value, string words)
    {
        var fault = Assert.Throws<WrongSettingsException>(() => SettingsCheck.Check(With((setting, value))));

        Assert.StartsWith(words, Assert.Single(fault.Mistakes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Passwort=secret", "Archive:Connection is to be like Host=db.example;Database=archive;Username=archive, and is not: ")]
    [InlineData("Database=a;Password=secret", "Archive:Connection is to be like Host=db.example;Database=archive;Username=archive, and is not: it names no host.")]
    [InlineData("Host=db;Password=secret", "Archive:Connection is to be like Host=db.example;Database=archive;Username=archive, and is not: it names no database.")]
    public void AConnectionThatCannotBeIsNamedAndNotRepeated(string connection, string words)
    {
        var fault = Assert.Throws<WrongSettingsException>(() => SettingsCheck.Check(With(("Archive:Store", "Postgres"), ("Archive:Connection", connection))));

        Assert.StartsWith(words, Assert.Single(fault.Mistakes), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllMistakesAreToldAtOnce()
    {
        var fault = Assert.Throws<WrongSettingsException>(() => SettingsCheck.Check(With(("Archive:A", "1"), ("Archive:Limits:B", "2"))));

        Assert.Equal(2, fault.Mistakes.Count);
    }

    [Fact]
    public void TheSettingsThatComeWithTheProgramAreSoundAndComplete()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Repository.Path("src", "QatarUsDialogue.Web", "appsettings.json")).Build();
        SettingsCheck.Check(configuration);

        var told = configuration.GetSection(ArchiveOptions.Section).Get<ArchiveOptions>()!;
        Assert.Equivalent(new ArchiveOptions(), told);
    }

    [Fact]
    public async Task TheProgramTellsTheMistakeAndDoesNotStart()
    {
        await using var site = new RunningSite(environment: ["Archive__Adress=https://a.example"]);

        Assert.Equal(1, await site.EndAsync());
        Assert.Contains("Archive:Adress is no setting.", string.Join('\n', site.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    private static IConfiguration With(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build();
}
