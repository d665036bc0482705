using QatarUsDialogue.Web.Exporting.StaticSites;

namespace QatarUsDialogue.Tests.Exporting.StaticSites;

public sealed class StaticAddressTests
{
    [Theory]
    [InlineData("/", "text/html", "index.html", "")]
    [InlineData("/en/", "text/html", "en/index.html", "en/")]
    [InlineData("/rounds/6", "text/html", "rounds/6/index.html", "rounds/6/")]
    [InlineData("/rounds/6.csv", "text/csv", "rounds/6.csv", "rounds/6.csv")]
    [InlineData("/compare?a=4&b=6", "text/html", "compare/a=4/b=6/index.html", "compare/a=4/b=6/")]
    [InlineData("/?topic=al-udeid", "text/html", "topic=al-udeid/index.html", "topic=al-udeid/")]
    [InlineData("/matrix?by=docs", "text/html", "matrix/by=docs/index.html", "matrix/by=docs/")]
    [InlineData("/api/v1/rounds", "application/json", "api/v1/rounds/index.json", "api/v1/rounds/index.json")]
    [InlineData("/oai?verb=Identify", "text/xml", "oai/verb=Identify/index.xml", "oai/verb=Identify/index.xml")]
    [InlineData("/.well-known/security.txt", "text/plain", ".well-known/security.txt", ".well-known/security.txt")]
    [InlineData("/people/%D8%A3%20%D8%A8", "text/html", "people/أ ب/index.html", "people/%D8%A3%20%D8%A8/")]
    [InlineData("/x?y=a:b*c", "text/html", "x/y=a~3ab~2ac/index.html", "x/y=a~3ab~2ac/")]
    public void AnAddressHasOneFileAndAFileOneAddress(string address, string type, string file, string link)
    {
        Assert.Equal(file, StaticAddress.FileOf(address, type));
        Assert.Equal(link, StaticAddress.Of(file));
    }

    [Fact]
    public void APageOfAnotherHouseIsNotServedAsAPage() =>
        Assert.Equal("sources/001.html.bin", StaticAddress.FileOf("/sources/001.html", "application/octet-stream"));

    [Theory]
    [InlineData("/agreements?year=2021&status=Signed#documents", "/agreements?status=Signed&year=2021")]
    [InlineData("/?topic=&order=new", "/?order=new")]
    [InlineData("/?topic=", "/")]
    [InlineData("/rounds/6#f1", "/rounds/6")]
    public void OneQuestionHasOneSpelling(string address, string plain) => Assert.Equal(plain, StaticAddress.Plain(address));

    [Theory]
    [InlineData("/sources/..%2f..%2fetc")]
    [InlineData("/sources/%2e%2e/x")]
    public void NoAddressLeadsOutOfTheFolder(string address) =>
        Assert.Throws<IOException>(() => StaticAddress.FileOf(address, "text/html"));
}
