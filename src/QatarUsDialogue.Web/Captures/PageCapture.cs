using QatarUsDialogue.Web.Captures.Lines;
using QatarUsDialogue.Web.Captures.Marks;

namespace QatarUsDialogue.Web.Captures;

/// <summary>
/// Takes an article's text out of a captured HTML page: the same bytes always give the same text. No script runs and
/// nothing is fetched. What is read and what is dropped is told in <c>docs/captures.md</c>.
/// </summary>
public static class PageCapture
{
    /// <summary>Rises whenever the same page could give another text.</summary>
    public const string Version = "captures@1";

    /// <exception cref="InvalidDataException">The bytes are no HTML page, or there is no article in it.</exception>
    public static string TextOf(byte[] bytes)
    {
        var decoded = PageDecoder.Decode(bytes);
        var document = PageParser.Parse(decoded.Text);
        var marks = PageMarksReader.Read(document);
        var lines = PageLines.Of(document, marks.Body);
        var article = ArticleFinder.Find(document, lines, marks);
        return decoded.Checked(CaptureText.Of(article, marks));
    }
}
