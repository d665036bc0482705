using System.CommandLine;
using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Evaluation.Scoring;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating.Settings;

namespace QatarUsDialogue.Web.Commands;

/// <summary>
/// Prints how well the reader reads a folder of annotated articles: a line a field, then every miss. A file that cannot
/// be understood is named on the error stream, and the exit code is 2.
/// </summary>
internal static class EvaluateCommand
{
    private const int Unreadable = 2;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Folder with annotated articles (*.article.md)" };
        var summary = new Option<bool>("--summary") { Description = "Print the figures only, not the misses" };
        var command = new Command("evaluate", "Print how well the reader reads annotated articles.") { folder, summary };
        var folders = new FolderOptions(command);
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(summary), [.. folders.Settings(result)]));
        return command;
    }

    private static int Run(string folder, bool summaryOnly, string[] settings)
    {
        try
        {
            var options = CommandSettings.Options(settings);
            var lexicon = LexiconFiles.Read(Path.Combine(options.Seeds, "lexicon"));
            var annotated = AnnotatedArticleFiles.Read(folder, lexicon);
            return Print(annotated, Scorer.Score(new ArticleReader(lexicon), annotated.Articles), summaryOnly);
        }
        catch (Exception exception) when (exception is SeedFileException or IOException or UnauthorizedAccessException or WrongSettingsException)
        {
            Console.Error.WriteLine(exception.Message);
            return Unreadable;
        }
    }

    private static int Print(AnnotatedArticles annotated, IReadOnlyList<FieldScore> scores, bool summaryOnly)
    {
        foreach (var fault in annotated.Faults)
        {
            Console.Error.WriteLine(fault.Message);
        }

        Console.WriteLine($"Articles: {annotated.Articles.Count}");
        var lines = summaryOnly ? ScoreText.Summary(scores) : [.. ScoreText.Summary(scores), "", .. ScoreText.Misses(scores)];
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        return annotated.Faults.Count == 0 && annotated.Articles.Count > 0 ? 0 : Unreadable;
    }
}
