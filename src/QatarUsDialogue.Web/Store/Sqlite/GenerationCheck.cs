using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Proves a file before it is served: whole as a database, and every fact's words in their place.</summary>
public static class GenerationCheck
{
    public static bool IsSound(string path)
    {
        try
        {
            Check(path);
            return true;
        }
        catch (Exception exception) when (exception is DamagedGenerationException or SqliteException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    /// <summary>True when the file is whole as a database, whatever tables it has.</summary>
    public static bool IsWhole(string path)
    {
        try
        {
            CheckFile(path);
            return true;
        }
        catch (Exception exception) when (exception is DamagedGenerationException or SqliteException)
        {
            return false;
        }
    }

    /// <summary>True when this code can read the file: it is a database, and its tables are those that are asked here.</summary>
    public static bool IsReadable(string path) =>
        Says(path, "PRAGMA application_id", TableLayout.Current.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <exception cref="DamagedGenerationException">The file is not what a generation must be.</exception>
    public static void Check(string path)
    {
        // Both only read. What is wrong with the file as a whole is told first.
        var file = Task.Run(() => CheckFile(path));
        try
        {
            CheckRows(path);
        }
        finally
        {
            file.GetAwaiter().GetResult();
        }
    }

    private static void CheckRows(string path)
    {
        CheckWords(path);
        using var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(path, pooling: false));
        CheckPages(path, context);
        SearchCheck.Check(path, context);
        var named = context.Claims.Select(c => c.FactId)
            .Concat(context.Agreements.Select(a => (string?)a.FactId))
            .Concat(context.Dialogues.Select(d => d.DateFactId))
            .Concat(context.Dialogues.Select(d => d.CityFactId))
            .Concat(context.Dialogues.SelectMany(d => d.Participants).Select(p => p.FactId));
        if (named.FirstOrDefault(id => id != null && !context.Facts.Any(f => f.Id == id)) is { } missing)
        {
            throw new DamagedGenerationException($"{path}: fact {missing} is named and does not exist.");
        }
    }

    private static void CheckFile(string path)
    {
        using var connection = new SqliteConnection(GenerationFile.ForReading(path, pooling: false));
        connection.Open();
        Expect(path, "integrity_check", GenerationFile.Ask(connection, "PRAGMA integrity_check"), "ok");
        Expect(path, "foreign_key_check", GenerationFile.Ask(connection, "PRAGMA foreign_key_check"), "");
        foreach (var journal in new[] { "-journal", "-wal", "-shm" })
        {
            if (File.Exists(path + journal))
            {
                throw new DamagedGenerationException($"{path}: a journal {journal} is left.");
            }
        }
    }

    private static void CheckPages(string path, ArchiveContext context)
    {
        foreach (var source in context.Sources.Where(s => s.IsFromPage).Select(s => new { s.Id, s.Sha256 }).ToList())
        {
            var page = context.Pages.AsNoTracking().FirstOrDefault(p => p.SourceId == source.Id);
            if (page is null || Convert.ToHexStringLower(SHA256.HashData(page.Bytes)) != source.Sha256)
            {
                throw new DamagedGenerationException($"{path}: the page that source {source.Id} was taken from is not there as it was.");
            }
        }
    }

    // Sources and facts side by side in one order: neither has to be held as a whole.
    private static void CheckWords(string path)
    {
        using var sources = new ArchiveContext(GenerationFile.ReadOnlyOptions(path, pooling: false));
        using var facts = new ArchiveContext(GenerationFile.ReadOnlyOptions(path, pooling: false));
        using var others = new ArchiveContext(GenerationFile.ReadOnlyOptions(path, pooling: false));
        using var rows = facts.Facts
            .OrderBy(f => f.SourceId).ThenBy(f => f.Number)
            .Select(f => new FactWords(f.SourceId, f.Number, f.Start, f.Length, f.Text, f.PassageStart, f.PassageLength))
            .AsEnumerable().GetEnumerator();
        var isThere = rows.MoveNext();
        var ends = others.Passages
            .GroupBy(p => p.SourceId)
            .Select(p => new { Id = p.Key, End = p.Max(one => one.Start + one.Length) })
            .ToDictionary(p => p.Id, p => p.End, StringComparer.Ordinal);
        foreach (var source in sources.Sources.OrderBy(s => s.Id).Select(s => new { s.Id, s.File, s.Text }))
        {
            for (; isThere && rows.Current.SourceId == source.Id; isThere = rows.MoveNext())
            {
                rows.Current.Check(source.File, source.Text);
            }

            if (ends.GetValueOrDefault(source.Id) > source.Text.Length)
            {
                throw new DamagedGenerationException($"{path}: a passage of {source.Id} ends behind its text.");
            }
        }

        if (isThere)
        {
            throw new DamagedGenerationException($"{path}: fact {rows.Current.Number} of {rows.Current.SourceId} has no source.");
        }
    }

    private static void Expect(string path, string check, string answer, string expected)
    {
        if (answer != expected)
        {
            throw new DamagedGenerationException($"{path}: {check} says {answer}");
        }
    }

    /// <summary>True when the file was built from these seeds by these rules.</summary>
    public static bool IsOf(string inputs, string path) => Says(path, "SELECT Inputs FROM Origins", inputs);

    /// <summary>True when the file was built by the code that runs now.</summary>
    public static bool IsOfThisCode(string path) =>
        Says(path, "PRAGMA user_version", BuildStamp.Current.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool Says(string path, string question, string answer)
    {
        try
        {
            using var connection = new SqliteConnection(GenerationFile.ForReading(path, pooling: false));
            connection.Open();
            return GenerationFile.Ask(connection, question) == answer;
        }
        catch (SqliteException)
        {
            // A damaged file says nothing, and must not keep the next build from being made.
            return false;
        }
    }
}
