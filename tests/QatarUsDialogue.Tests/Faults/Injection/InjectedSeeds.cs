using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Faults.Injection;

/// <summary>The archive's own seeds with something hostile in every text that an editor or a newspaper writes, and in names of files.</summary>
internal sealed partial class InjectedSeeds
{
    private const int FileNames = 12;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int _used;

    /// <summary>Writes them over the seeds in a folder.</summary>
    public void WriteOver(string seeds)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(seeds, "lexicon")).Order(StringComparer.Ordinal))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Select(InLexicon));
        }

        foreach (var file in Directory.GetFiles(Path.Combine(seeds, "records")).Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(file).Split("\n---\n", 2);
            var note = string.Join("\n\n", Enumerable.Range(0, 40).Select(_ => Next()));
            File.WriteAllText(file, string.Join('\n', parts[0].Split('\n').Select(InRecord)) + "\n---\n" + parts[1] + "\n\n" + note + "\n");
        }

        var articles = Directory.GetFiles(Path.Combine(seeds, "articles")).Order(StringComparer.Ordinal).ToList();
        foreach (var file in articles)
        {
            File.WriteAllText(file, string.Join('\n', File.ReadAllText(file).Split('\n').Select(InLine)));
        }

        var text = File.ReadAllText(articles[^1]);
        for (var n = 0; n < FileNames; n++)
        {
            File.WriteAllText(Path.Combine(seeds, "articles", Name(n) + ".txt"), text.Replace(".", $". {Next()} ", StringComparison.Ordinal));
        }

        File.WriteAllText(Path.Combine(seeds, "articles", "960_page.html"), Page(text));
    }

    private string Next() => InjectionVectors.All[_used++ % InjectionVectors.All.Count];

    private static string Name(int n)
    {
        string[] names = ["<img src=x onerror=alert(1)>", "\"onclick=alert(1) x=\"", "'><script>alert(1)<", "javascript:alert(1)", "{{alert(1)}}", "%3Cscript%3Ealert(1)", "&lt;svg onload=alert(1)", "..", "#<b>", "?a=<i>", "a b", "=cmd|x"];
        return $"{names[n % names.Length]}{n}";
    }

    private string InLexicon(string line) => Shown().Match(line) is { Success: true } shown && !IsForm(shown.Groups[3].Value) ? With(shown) : line;

    private string InRecord(string line) => Shown().Match(line) is { Success: true } shown && !IsForm(shown.Groups[3].Value) ? With(shown) : line;

    private string With(Match shown)
    {
        var value = shown.Groups[3].Value;
        var plain = value.StartsWith('"') ? JsonSerializer.Deserialize<string>(value)! : value.Trim('\'');
        return shown.Groups[1].Value + JsonSerializer.Serialize($"{plain} {Next().ReplaceLineEndings(" ").Replace("\t", " ", StringComparison.Ordinal)}".Trim(), Quoted);
    }

    // A list, a block or a mapping: the words stand on the next lines.
    private static bool IsForm(string value) => value.Length == 0 || value[0] is '|' or '>' or '[' or '{';

    private string InLine(string line)
    {
        var at = line.IndexOf(' ', line.Length / 2);
        return at < 0 ? line : line.Insert(at, " " + Next().ReplaceLineEndings(" "));
    }

    private string Page(string text)
    {
        var page = new StringBuilder("<!doctype html><html><head><title>" + Encoded() + "</title><meta property=\"og:title\" content=\"" + Encoded() + "\"><meta name=author content=\"" + Encoded() + "\"></head><body><article><h1>" + Encoded() + "</h1>");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append(' ').Append(Encoded()).Append("</p>");
        }

        return page.Append("</article></body></html>").ToString();

        string Encoded() => WebUtility.HtmlEncode(Next());
    }

    //     ar: words   ·   - ar: words   ·   en: "words: more"
    [GeneratedRegex("^(\\s*(?:- )?(ar|en): )(.*)$")]
    private static partial Regex Shown();
}
