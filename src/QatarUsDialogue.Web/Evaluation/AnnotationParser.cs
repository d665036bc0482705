using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>Takes an annotated article apart: front matter, captured text, marks. The form is told in <c>docs/evaluation.md</c>.</summary>
public sealed class AnnotationParser(Lexicon lexicon)
{
    private const string Fence = "---\n";

    private readonly HashSet<string> _people = new(lexicon.People.Select(p => p.Key), StringComparer.Ordinal);
    private readonly HashSet<string> _topics = new(lexicon.Topics.Select(t => t.Key), StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(lexicon.Places.Select(p => p.Key), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = lexicon.People
        .SelectMany(p => p.Forms.Select(form => (Name: ArticleCleaner.Fold(form), p.Key)))
        .DistinctBy(p => p.Name)
        .ToDictionary(p => p.Name, p => p.Key, StringComparer.Ordinal);

    /// <exception cref="SeedFileException">The message names the file, the line and the fault.</exception>
    public AnnotatedArticle Parse(string file, string text)
    {
        var (frontMatter, body) = Split(file, text);
        // The two lines of dashes stand outside what is counted here.
        var linesAbove = frontMatter.Count('\n') + 2;
        var marked = MarkSplitter.Split(file, linesAbove, body);
        var head = FrontMatterParser.Parse(file, frontMatter, _places, _people);
        var expected = new MarkReader(file, _people, _topics, span => _names.GetValueOrDefault(ArticleCleaner.Fold(span.In(marked.Text)))).Read(head, marked.Marks);
        return new(new(file, Sha256(marked.Text), marked.Text), expected, linesAbove);
    }

    private static (string FrontMatter, string Body) Split(string file, string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            throw new SeedFileException(file, 1, "the front matter is missing; the first line has to be three dashes.");
        }

        var end = text.IndexOf('\n' + Fence, Fence.Length - 1, StringComparison.Ordinal);
        return end < 0
            ? throw new SeedFileException(file, 1, "the front matter has no end; a second line of three dashes has to follow it.")
            : (text[Fence.Length..(end + 1)], text[(end + 1 + Fence.Length)..]);
    }

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
