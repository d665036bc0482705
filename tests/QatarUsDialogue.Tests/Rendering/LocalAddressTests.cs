using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rounds/6?order=new#r6")]
    [InlineData("/people/%D9%86%D9%88%D8%B1%D8%A7")]
    public void APathOfThisSiteIsLocal(string address) => Assert.True(LocalAddress.Is(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("rounds/6")]
    [InlineData("//host")]
    [InlineData("/\\host")]
    [InlineData("\\/host")]
    [InlineData("/rounds\\6")]
    [InlineData("/ /host")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("/\u0000")]
    [InlineData("http://host")]
    [InlineData("javascript:0")]
    public void EverythingElseLeadsAway(string? address) => Assert.False(LocalAddress.Is(address));

    [Fact]
    public void AnAddressWithoutEndIsRefused() => Assert.False(LocalAddress.Is("/" + new string('a', 3000)));
}
