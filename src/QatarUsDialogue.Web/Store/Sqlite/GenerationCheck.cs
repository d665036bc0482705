using Microsoft.Data.Sqlite;

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
        catch (Exception exception) when (IsDamage(exception))
        {
            return false;
        }
    }

    /// <summary>True for what is thrown where a file is read that does not hold what it must.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is DamagedGenerationException or SqliteException or InvalidOperationException or FormatException or ArgumentException or InvalidCastException or OverflowException;

    /// <summary>
    /// True when the file is whole as a database, whatever tables it has. It was checked before anyone could see it: that its indexes agree
    /// with its tables, most of the work of a whole check, is not proved again.
    /// </summary>
    public static bool IsWhole(string path)
    {
        try
        {
            using var connection = Open(path);
            Expect(path, connection, "quick_check", "ok");
            CheckJournals(path);
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
        catch (Exception exception) when (exception is not (DamagedGenerationException or SqliteException) && IsDamage(exception))
        {
            throw new DamagedGenerationException($"{path}: {exception.Message}");
        }
        finally
        {
            file.GetAwaiter().GetResult();
        }
    }

    private static void CheckRows(string path)
    {
        // Here, because the check of the file is the longer one without it.
        using (var connection = Open(path))
        {
            Expect(path, connection, "foreign_key_check", "");
        }

        using var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(GenerationFile.ForReading(path)));
        GenerationRowsCheck.Check(path, context);
        SearchCheck.Check(path, context);
    }

    private static void CheckFile(string path)
    {
        using var connection = Open(path);
        Expect(path, connection, "integrity_check", "ok");
        CheckJournals(path);
    }

    private static void CheckJournals(string path)
    {
        foreach (var journal in new[] { "-journal", "-wal", "-shm" })
        {
            if (File.Exists(path + journal))
            {
                throw new DamagedGenerationException($"{path}: a journal {journal} is left.");
            }
        }
    }

    private static void Expect(string path, SqliteConnection connection, string check, string expected)
    {
        var answer = GenerationFile.Ask(connection, "PRAGMA " + check);
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
            using var connection = Open(path);
            return GenerationFile.Ask(connection, question) == answer;
        }
        catch (SqliteException)
        {
            // A damaged file says nothing, and must not keep the next build from being made.
            return false;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(GenerationFile.ForReading(path));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
