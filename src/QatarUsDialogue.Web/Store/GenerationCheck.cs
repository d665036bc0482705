using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Store;

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

    /// <exception cref="DamagedGenerationException">The file is not what a generation must be.</exception>
    public static void Check(string path)
    {
        CheckFile(path);
        using var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(path, pooling: false));
        CheckPages(path, context);
        var facts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in context.Sources.Include(s => s.Facts).AsSplitQuery())
        {
            CheckSource(source);
            facts.UnionWith(source.Facts.Select(f => f.Id));
        }

        var named = context.Claims.Select(c => c.FactId).ToList()
            .Concat(context.Agreements.Select(a => a.FactId).ToList())
            .Concat(context.Dialogues.Select(d => d.DateFactId).ToList())
            .Concat(context.Dialogues.Select(d => d.CityFactId).ToList())
            .Concat(context.Dialogues.SelectMany(d => d.Participants).Select(p => p.FactId).ToList());
        if (named.FirstOrDefault(id => id is not null && !facts.Contains(id)) is { } missing)
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

    private static void CheckSource(Source source)
    {
        foreach (var fact in source.Facts)
        {
            var stands = fact.Start >= 0 && fact.Length > 0 && fact.Start <= source.Text.Length - fact.Length
                && string.CompareOrdinal(source.Text, fact.Start, fact.Text, 0, fact.Length) == 0
                && fact.Text.Length == fact.Length
                && fact.Passage.Contains(fact.Span)
                && fact.Passage.End <= source.Text.Length;
            if (!stands)
            {
                throw new DamagedGenerationException(
                    $"{source.File}: the words of fact {fact.Number} do not stand at {fact.Start}+{fact.Length}.");
            }
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
    public static bool IsOf(string inputs, string path)
    {
        using var connection = new SqliteConnection(GenerationFile.ForReading(path, pooling: false));
        connection.Open();
        return GenerationFile.Ask(connection, "SELECT Inputs FROM Origins") == inputs;
    }

    /// <summary>True when the file was built by the code that runs now.</summary>
    public static bool IsOfThisCode(string path)
    {
        using var connection = new SqliteConnection(GenerationFile.ForReading(path, pooling: false));
        connection.Open();
        return GenerationFile.Ask(connection, "PRAGMA user_version")
            == BuildStamp.Current.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
