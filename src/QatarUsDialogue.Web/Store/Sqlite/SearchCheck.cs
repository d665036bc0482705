using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Proves the search index: a document for every passage, every list as long as it says. That the index agrees with
/// itself SQLite's own check of the file has told.
/// </summary>
internal static class SearchCheck
{
    public static void Check(string path, ArchiveContext context)
    {
        var connection = (Microsoft.Data.Sqlite.SqliteConnection)context.Database.GetDbConnection();
        context.Database.OpenConnection();
        var strays = GenerationFile.Ask(
            connection,
            "SELECT (SELECT count(*) FROM Passages WHERE Id NOT IN (SELECT id FROM SearchIndex_docsize)) + (SELECT count(*) FROM SearchIndex_docsize WHERE id NOT IN (SELECT Id FROM Passages))");
        if (strays != "0")
        {
            throw new DamagedGenerationException($"{path}: the search index lacks {strays} passages, or holds as many that are none.");
        }

        ListCheck.Check(path, connection);
    }
}
