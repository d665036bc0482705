using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Comparing;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>Runs the reader, with the lexicon of the archive, on the sample of a row.</summary>
internal static class RuleReader
{
    public static Lexicon Lexicon { get; } = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));

    public static ExtractorSet Extractors { get; } = new(Lexicon);

    public static IEnumerable<Finding> Read(RuleRow row) => row.Sample switch
    {
        "sentence" => Sentences(row.Text.Text, isTitle: false).SelectMany(s => Mentions(row, s)),
        "headline" => Sentences(row.Text.Text, isTitle: true).SelectMany(s => Mentions(row, s)),
        "paragraph" => Sentences(row.Text.Text, isTitle: false).Select(s => new Finding(s.Span, _ => Finding.Nothing)),
        "words" => Tokens(row.Text.Text).Select(t => new Finding(t.Span, _ => t.Kind.ToString().ToLowerInvariant())),
        "terms" => SearchTerms.Of(row.Text.Text).Select(t => new Finding(t.Span, column => column == "stem" ? t.Stem : t.Folded)),
        "query" => QueryFinding.Of(row.Text.Text),
        "spelling" => Tokens(row.Text.Text).Where(t => !t.Is(t.Span.In(row.Text.Text))).Select(t => new Finding(t.Span, _ => t.Text)),
        "later" => Runs(new WordingComparer().Compare(Passages(row, "earlier"), [row.Text.Text]).Appeared),
        "earlier" => Runs(new WordingComparer().Compare([row.Text.Text], Passages(row, "later")).Vanished),
        _ => throw new FormatException($"{row.Page}.md:{row.Line} has a first column «{row.Sample}» that no reader knows."),
    };

    public static IEnumerable<Sentence> Sentences(string text, bool isTitle) => LineSplitter.Split(ArticleCleaner.Clean(text))
        .SelectMany(line => isTitle ? [new Sentence(line, isTitle, line.Tokens)] : SentenceSplitter.Split(line, isTitle));

    private static string[] Passages(RuleRow row, string column) => row.Cells[column].Split('/', StringSplitOptions.TrimEntries);

    private static IEnumerable<Finding> Runs(IReadOnlyList<IReadOnlyList<TextSpan>> marks) => marks.Single().Select(span => new Finding(span, _ => Finding.Nothing));

    private static IEnumerable<Token> Tokens(string text) => LineSplitter.Split(ArticleCleaner.Clean(text)).SelectMany(line => line.Tokens);

    private static IEnumerable<Finding> Mentions(RuleRow row, Sentence sentence)
    {
        var extractor = Extractors.All.Single(e => string.Equals(e.Kind, row.Page, StringComparison.Ordinal));
        var dates = new DateResolver(row.Cells.TryGetValue("published", out var day) && day.Length > 1
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null);
        return extractor.Extract(sentence).Select(m => new Finding(m.Span, column => MentionValue.Of(m, column, dates)));
    }
}
