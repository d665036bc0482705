using System.Net;
using Microsoft.Extensions.Configuration;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Operating.Settings;
using QatarUsDialogue.Web.Rendering.Discovery;

namespace QatarUsDialogue.Tests.Rendering.Discovery;

[Collection(Pages.Site.Shared)]
public sealed class SecurityTextTests(Pages.Site site)
{
    private static readonly DateTimeOffset Now = new(2030, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("editor@archive.example", "mailto:editor@archive.example")]
    [InlineData("https://archive.example/report", "https://archive.example/report")]
    public void ItNamesTheContactAndUntilWhenItHolds(string contact, string address)
    {
        var text = SecurityText.Of(new() { Contact = contact, ContactUntil = new(2030, 12, 31), Address = "https://archive.example" }, Now)!;

        Assert.Equal(
            $"Contact: {address}\nExpires: 2030-12-31T00:00:00Z\nPreferred-Languages: ar, en\nCanonical: https://archive.example/.well-known/security.txt\n",
            text);
    }

    [Theory]
    [InlineData("", "2030-12-31")]
    [InlineData("http://archive.example/report", "2030-12-31")]
    [InlineData("nobody", "2030-12-31")]
    [InlineData("editor@archive.example", "2030-05-01")]
    [InlineData("editor@archive.example", null)]
    public void WithoutAContactThatHoldsThereIsNone(string contact, string? until) =>
        Assert.Null(SecurityText.Of(new() { Contact = contact, ContactUntil = until is null ? null : DateOnly.Parse(until, null) }, Now));

    [Fact]
    public async Task WhereNothingIsSetTheFileIsNotThere()
    {
        using var answer = await site.GetAsync("/.well-known/security.txt");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("editor@archive.example", "soon", "ContactUntil is to be")]
    [InlineData("http://archive.example", "2099-01-01", "Contact is to be a mail address")]
    [InlineData("", "2099-01-01", "Contact is to be a mail address")]
    public void AWrongDayIsTold(string contact, string until, string words)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Archive:Contact"] = contact,
            ["Archive:ContactUntil"] = until,
        }).Build();

        var wrong = Assert.Throws<WrongSettingsException>(() => ArchiveOptions.From(settings));
        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }
}
