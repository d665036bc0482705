using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>A reference for BibTeX and its heirs, in UTF-8.</summary>
public static class BibTexFile
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitedWork work)
    {
        var file = new StringBuilder($"@{(work.Kind == WorkKind.NewsArticle ? "article" : "misc")}{{{KeyOf(work.Name)}");
        // The inner braces keep a name whole, and a title in the letters it has.
        Add("author", work.Authors.Count == 0 ? null : string.Join(" and ", work.Authors.Select(author => $"{{{Escape(author)}}}")));
        Add("title", $"{{{Escape(work.Title)}}}");
        Add("journal", EscapeOrNull(work.Container));
        Add("entrysubtype", work.Kind == WorkKind.NewsArticle ? "newspaper" : null);
        Add("type", EscapeOrNull(work.Genre));
        Add("address", EscapeOrNull(work.Place));
        Add("year", work.Date?.Year.ToString(CultureInfo.InvariantCulture));
        AddBare("month", work.Date?.Month is { } month ? Months[month - 1] : null);
        Add("day", work.Date?.Day?.ToString(CultureInfo.InvariantCulture));
        Add("language", work.Language == "ar" ? "arabic" : "english");
        Add("url", AddressOf(work.Address));
        Add("note", Escape(work.Note));
        return file.Append("\n}\n").ToString();

        void Add(string name, string? value) => AddBare(name, string.IsNullOrEmpty(value) ? null : $"{{{value}}}");

        void AddBare(string name, string? value) => file.Append(value is null ? "" : $",\n  {name} = {value}");
    }

    /// <summary>Words as TeX prints them. A brace counts even behind a backslash, so it is written by its name.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in OneLine.Of(value))
        {
            text.Append(letter switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '%' or '&' or '#' or '$' or '_' => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }

    private static string? EscapeOrNull(string? value) => value is null ? null : Escape(value);

    // An address is printed as it stands; what could end the field is written in hexadecimal.
    private static string AddressOf(string address) => OneLine.Of(address)
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);

    /// <summary>The key by which a text cites: ASCII letters, digits and hyphens alone.</summary>
    private static string KeyOf(string name)
    {
        var key = new StringBuilder("qusd-");
        foreach (var letter in name)
        {
            key.Append(char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter.ToString() : $"x{(int)letter:x}");
        }

        return key.ToString();
    }
}
