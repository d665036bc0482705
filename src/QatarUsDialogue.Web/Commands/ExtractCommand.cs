using System.CommandLine;
using System.Text;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating.Settings;

namespace QatarUsDialogue.Web.Commands;

/// <summary>
/// Prints what the reader finds in each file, one JSON object a line, and nothing else on standard output. A file that
/// cannot be read is named on the error stream; the others are read all the same, and the exit code is 2.
/// </summary>
internal static class ExtractCommand
{
    private const int Unreadable = 2;

    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Captured articles: .txt, .html or .htm", Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = "For a person: each sentence with its mentions, their rules, its round and why" };
        var command = new Command("extract", "Print what the reader finds in articles, one JSON object a line.") { files, explain };
        var folders = new FolderOptions(command);
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(explain), [.. folders.Settings(result)]));
        return command;
    }

    private static int Run(string[] files, bool explain, string[] settings)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (Reader(settings) is not { } reader)
        {
            return Unreadable;
        }

        var code = 0;
        foreach (var file in files)
        {
            try
            {
                var article = ArticleFiles.Read(new FileInfo(file));
                if (explain)
                {
                    ExplainText.Write(output, file, reader.Understand(article));
                }
                else
                {
                    output.WriteLine(ReadingJson.Line(file, reader.Read(article)));
                }
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{file}: {exception.Message}");
                code = Unreadable;
            }
        }

        return code;
    }

    private static ArticleReader? Reader(string[] settings)
    {
        try
        {
            var options = CommandSettings.Options(settings);
            return new ArticleReader(LexiconFiles.Read(Path.Combine(options.Seeds, "lexicon")));
        }
        catch (Exception exception) when (exception is SeedFileException or IOException or UnauthorizedAccessException or WrongSettingsException)
        {
            Console.Error.WriteLine($"The lexicon cannot be read. {exception.Message}");
            return null;
        }
    }
}
