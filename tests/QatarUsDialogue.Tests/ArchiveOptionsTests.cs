using QatarUsDialogue.Web;

namespace QatarUsDialogue.Tests;

public class ArchiveOptionsTests
{
    [Fact]
    public void TheSeedsAreFoundAboveThePlaceWhereOneStands()
    {
        var options = new ArchiveOptions().Found([Repository.Path("src", "QatarUsDialogue.Web")]);

        Assert.Equal(Repository.Path("seeds"), options.Seeds);
        Assert.Equal(Repository.Path("data"), options.Data);
    }

    [Fact]
    public void WhatIsSetIsTakenAsItIs()
    {
        var options = new ArchiveOptions { Seeds = "/one/seeds/", Data = "/two" }.Found([Repository.Root]);

        Assert.Equal(("/one/seeds/", "/two"), (options.Seeds, options.Data));
    }

    [Fact]
    public void DataStandBesideSeedsThatAreSet()
    {
        Assert.Equal("/one/data", new ArchiveOptions { Seeds = "/one/seeds" }.Found([]).Data);
    }

    [Fact]
    public void WithoutSeedsThereIsAWordOnWhatToDo()
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => new ArchiveOptions().Found([Path.GetTempPath()]));

        Assert.Contains("Archive:Seeds", fault.Message, StringComparison.Ordinal);
    }
}
