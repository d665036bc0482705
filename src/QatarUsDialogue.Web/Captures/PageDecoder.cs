using System.Text;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Captures;

/// <summary>Finds out a page's charset, as browsers do: its byte order mark, else what it says of itself, else UTF-8.</summary>
internal static partial class PageDecoder
{
    // Pages say their charset near the top; browsers look no further than this either.
    private const int Top = 64 * 1024;

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static DecodedPage Decode(byte[] bytes)
    {
        foreach (var marked in Marked)
        {
            var mark = marked.Preamble;
            if (bytes.AsSpan().StartsWith(mark))
            {
                return Decode(bytes, mark.Length, marked);
            }
        }

        return Decode(bytes, 0, Said(bytes) ?? Encoding.UTF8);
    }

    private static DecodedPage Decode(byte[] bytes, int from, Encoding charset) =>
        new(charset.GetString(bytes, from, bytes.Length - from), BrokenLetter.In(bytes, from, charset));

    private static Encoding? Said(byte[] bytes)
    {
        var top = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Top));
        return Charsets().Matches(top)
            .Select(match => match.Groups[1].Value.Trim().ToLowerInvariant())
            .Where(label => label.Length > 0)
            .Select(Named)
            .FirstOrDefault(charset => charset is not null);
    }

    private static Encoding? Named(string label)
    {
        // Who can read "utf-16" in the bytes reads them as ASCII: the page is in UTF-8 and says so wrongly.
        if (label.StartsWith("utf", StringComparison.Ordinal) || label == "unicode")
        {
            return Encoding.UTF8;
        }

        // What calls itself Latin-1 on the web is the Windows charset that holds it.
        var name = label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : label;
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    // <meta charset="windows-1256"> · <meta http-equiv="Content-Type" content="text/html; charset=windows-1256"> ·
    // <?xml version="1.0" encoding="windows-1256"?>, and no such words in a comment.
    [GeneratedRegex("""<!--[\s\S]*?-->|<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Charsets();
}
