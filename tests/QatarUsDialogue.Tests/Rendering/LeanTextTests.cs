using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Rendering;

public class LeanTextTests
{
    [Theory]
    [InlineData("<q>\n    <b>", "<q>\n<b>")]
    [InlineData("        <em>", " <em>")]
    [InlineData("</b> <i>", "</b> <i>")]
    [InlineData("</b>\n<i>", "</b>\n<i>")]
    [InlineData("</b>\r\n\t<i>", "</b>\n<i>")]
    [InlineData("<b></b>", "<b></b>")]
    public void ARunOfWhiteSpaceIsOneCharacterAndNoneGoesLost(string literal, string lean) =>
        Assert.Equal(lean, LeanText.Of(literal));

    [Theory]
    [InlineData("<p>\n    <b>", "<p><b>")]
    [InlineData("</li>\n        <li>", "</li><li>")]
    [InlineData(" </dd>\n </div>\n", "</dd></div>")]
    [InlineData("<td class=\"num\">\n  word <b>", "<td class=\"num\">word <b>")]
    [InlineData("word\n</p> <a>", "word</p><a>")]
    [InlineData("<picture> <param> <q>", "<picture> <param> <q>")]
    public void BesideABlockNoneIsSent(string literal, string lean) => Assert.Equal(lean, LeanText.Of(literal));
}
