using QatarUsDialogue.Web.Rendering.Citing;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Citing;

public sealed class CitedDateTests
{
    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2021-11", "2021-11")]
    [InlineData("2021-11-11/2021-11-20", "2021-11")]
    [InlineData("2021-10-30/2021-11-02", "2021")]
    [InlineData("2017", "2017")]
    [InlineData("2017-12-30/2018-01-02", null)]
    public void NoMoreIsSaidOfADateThanAllItsDaysShare(string days, string? said)
    {
        Assert.True(IsoDate.TryRead(days, out var range));
        Assert.Equal(said, CitedDate.Of(range)?.Joined('-'));
    }

    [Fact]
    public void AnUnknownDateIsNone() => Assert.Null(CitedDate.Of(null));
}
