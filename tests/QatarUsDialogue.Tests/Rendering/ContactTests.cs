using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class ContactTests
{
    [Theory]
    [InlineData("desk@archive.example", true)]
    [InlineData("desk@localhost", true)]
    [InlineData("mailto:desk@archive.example", false)]
    [InlineData("desk@archive.example; other@archive.example", false)]
    [InlineData("desk @archive.example", false)]
    [InlineData("@archive.example", false)]
    [InlineData("", false)]
    public void AnAddressForLettersIsTwoPartsWithoutMore(string set, bool isMail) => Assert.Equal(isMail, Contact.IsMail(set));
}
