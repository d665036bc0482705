using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public class LeanTextTests
{
    [Theory]
    [InlineData("<p>\n    <b>", "<p>\n<b>")]
    [InlineData("        <li>", " <li>")]
    [InlineData("</b> <i>", "</b> <i>")]
    [InlineData("</b>\n<i>", "</b>\n<i>")]
    [InlineData("</b>\r\n\t<i>", "</b>\n<i>")]
    [InlineData("<b></b>", "<b></b>")]
    public void ARunOfWhiteSpaceIsOneCharacterAndNoneGoesLost(string literal, string lean) =>
        Assert.Equal(lean, LeanText.Of(literal));
}
