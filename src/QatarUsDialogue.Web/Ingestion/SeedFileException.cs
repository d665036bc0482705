using System.Globalization;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>A file under <c>seeds/</c> that an editor has to mend. The message names the file, the line and the fault.</summary>
public sealed class SeedFileException : Exception
{
    public SeedFileException(string file, int? line, string problem)
        : base(Sentence(file, line, problem))
    {
        File = file;
        Line = line;
    }

    public string File { get; }

    /// <summary>Counted from 1; null where the fault is the file itself, as when it is missing.</summary>
    public int? Line { get; }

    private static string Sentence(string file, int? line, string problem) =>
        line is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {number}: {problem}")
            : $"{file}: {problem}";
}
