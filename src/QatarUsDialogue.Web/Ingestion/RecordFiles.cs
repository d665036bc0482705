using System.Globalization;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads <c>seeds/records/</c>: fields between two lines of dashes, then the note. Told in <c>docs/records.md</c>.</summary>
public static class RecordFiles
{
    private const string Dashes = "---";
    private static readonly string[] Always = ["kind", "title", "documents", "events", "conflicts"];
    private static readonly string[] OfRounds = [.. Always, "round", "date", "city", "chairs"];
    private static readonly string[] OfPrecursors = [.. Always, "date", "city", "chairs"];
    private static readonly string[] OfArticles = [.. Always, "source", "number", "published", "outlet", "page", "corrections", "misprints"];

    /// <summary>The records in the order of their file names.</summary>
    /// <exception cref="SeedFileException">A file holds something that cannot be understood.</exception>
    public static IReadOnlyList<EditorRecord> Read(string folder) =>
        Directory.Exists(folder)
            ? [.. SeedFolder.FilesIn(folder, ".md").Select(file => ReadFile(file.FullName))]
            : throw new SeedFileException(Path.GetFileName(folder), null, "the folder is missing.");

    private static EditorRecord ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        var (fields, note) = Split(file, SeedText.Read(path));
        var head = new SeedYaml(file, fields, linesAbove: 1).Root([.. OfRounds.Union(OfArticles)]);
        var kind = head.Choice<RecordKind>("kind");
        RefuseFieldsOfOthers(head, kind);
        var title = head.Fields("title", "ar", "en");
        var statements = RecordStatements.Of(head);
        var record = new EditorRecord
        {
            Key = Path.GetFileNameWithoutExtension(file),
            Kind = kind,
            Round = kind is RecordKind.Round ? head.Number("round") : RoundOf(statements),
            SourceId = kind is RecordKind.Article ? head.Text("source") : null,
            TitleAr = title.Text("ar"),
            TitleEn = title.Text("en"),
            Note = note,
            Misprints = [.. head.TextsOrNone("misprints")],
            Statements = statements,
        };
        RefuseAnotherName(head, record);
        return record;
    }

    private static (string Fields, string Note) Split(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!string.Equals(lines[0].TrimEnd(), Dashes, StringComparison.Ordinal))
        {
            throw new SeedFileException(file, 1, "the file has to begin with a line of three dashes and the fields.");
        }

        var end = Array.FindIndex(lines, 1, line => string.Equals(line.TrimEnd(), Dashes, StringComparison.Ordinal));
        if (end < 0)
        {
            throw new SeedFileException(file, 1, "the fields that begin here are not closed by a second line of three dashes.");
        }

        var note = string.Join('\n', lines[(end + 1)..]).Trim();
        if (note.Length == 0)
        {
            throw new SeedFileException(file, end + 1, "a note in Arabic has to follow the fields.");
        }

        return SafeMarkdown.CanShow(note)
            ? (string.Join('\n', lines[1..end]), note)
            : throw new SeedFileException(file, end + 2, "the note is nested too deeply.");
    }

    private static void RefuseFieldsOfOthers(SeedFields head, RecordKind kind)
    {
        var own = kind switch
        {
            RecordKind.Round => OfRounds,
            RecordKind.Precursor => OfPrecursors,
            _ => OfArticles,
        };
        foreach (var name in head.Names.Except(own, StringComparer.Ordinal))
        {
            throw head.Refuse(name, $"the field \"{name}\" has no place in a record of the kind {SeedWords.Of(kind)}.");
        }
    }

    // The name is the record's address, and two records of one round would quarrel.
    private static void RefuseAnotherName(SeedFields head, EditorRecord record)
    {
        var name = record.Kind switch
        {
            RecordKind.Round => string.Create(CultureInfo.InvariantCulture, $"round-{record.Round}"),
            RecordKind.Article => $"article-{record.SourceId}",
            _ => record.Key,
        };
        if (!string.Equals(name, record.Key, StringComparison.Ordinal))
        {
            throw head.Refuse("kind", $"by its fields the file should be called {name}.md.");
        }
    }

    private static int? RoundOf(List<RecordStatement> statements) =>
        statements.Find(statement => statement.Field is RecordField.Number)?.Value is { } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : null;
}
