using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class SiteLanguagesTests
{
    [Theory]
    [InlineData("/", "ar")]
    [InlineData("/rounds/6", "ar")]
    [InlineData("/english", "ar")]
    [InlineData("/topics/en", "ar")]
    [InlineData("/en", "en")]
    [InlineData("/en/", "en")]
    [InlineData("/en/rounds/6", "en")]
    public void ThePathAloneTellsTheLanguage(string path, string language)
    {
        Assert.Equal(language, SiteLanguages.Of(path).Language);
    }

    [Theory]
    [InlineData("/", "", "en", "/en/")]
    [InlineData("/en", "", "ar", "/")]
    [InlineData("/en/", "", "ar", "/")]
    [InlineData("/rounds/6", "", "en", "/en/rounds/6")]
    [InlineData("/en/rounds/6", "", "ar", "/rounds/6")]
    [InlineData("/en/rounds/6", "", "en", "/en/rounds/6")]
    [InlineData("/", "?topic=al-udeid&order=new", "en", "/en/?topic=al-udeid&order=new")]
    [InlineData("/en/sources/001", "?show=-&show=event", "ar", "/sources/001?show=-&show=event")]
    public void TheSamePageInAnotherLanguageKeepsItsFilters(string path, string query, string language, string address)
    {
        Assert.Equal(address, SiteLanguages.SamePage(language, path, new QueryString(query)));
    }

    [Fact]
    public void AddressesStandUnderTheirLanguage()
    {
        var (arabic, english) = (new Addresses("ar"), new Addresses("en"));

        Assert.Equal(["/", "/en/"], [arabic.Home, english.Home]);
        Assert.Equal(["/rounds/6", "/en/rounds/6"], [arabic.Round("6"), english.Round("6")]);
        Assert.Equal("/en/topics/al-udeid#r6", english.Topic("al-udeid", "r6"));
        Assert.Equal("/en/agreements/mou-1", english.Document("mou-1"));
        Assert.Equal("/en/facts/9jpe6day5j9r", english.Card("9jpe6day5j9r"));
        Assert.Equal("/people/%D9%86%D9%88%D8%B1%D8%A7", arabic.Person("نورا"));
        Assert.Equal("/en/sources/001#f28", english.Fact(new FactPlace("001", 28)));
        Assert.Equal("/sources/001.txt", Addresses.Captured("001"));
    }

    [Fact]
    public void AKeyCannotLeaveItsPlaceInAnAddress()
    {
        Assert.Equal("/rounds/..%2Ffile%3Fa%23b", new Addresses("ar").Round("../file?a#b"));
    }
}
