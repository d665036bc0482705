using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// The tables that the model does not know: a full-text index of the passages under their ids, the words that they hold,
/// for each word, stem and value of a filter the list of its passages, and the rows of the long lists. The index keeps no
/// text: it is given terms, and the words that a reader sees come from the sources.
/// </summary>
internal static class SearchTables
{
    // Terms are folded before they come here; the tokenizer has nothing left to do but to part them at spaces. Of letters that are
    // not ASCII it knows nothing, and leaves them alone.
    public const string Definition =
        "CREATE VIRTUAL TABLE SearchIndex USING fts5(Exact, Stems, content='', tokenize=ascii); "
        + "CREATE TABLE SearchWords (Word TEXT NOT NULL PRIMARY KEY, Form TEXT NOT NULL, Stem TEXT NOT NULL, Passages INTEGER NOT NULL, Length INTEGER NOT NULL) WITHOUT ROWID; "
        + "CREATE TABLE SearchLists (Key TEXT NOT NULL PRIMARY KEY, Passages INTEGER NOT NULL, Number INTEGER NOT NULL, List BLOB NOT NULL) WITHOUT ROWID; "
        + "CREATE TABLE SearchBlocks (Id INTEGER NOT NULL PRIMARY KEY, Blocks BLOB NOT NULL);";

    private const int Held = 16 << 20;
    private const int MostParts = 1999;

    // Those that the engine has where nobody sets them.
    private const int EnginesHeld = 1 << 20;
    private const int EnginesMerged = 4;
    private const int EnginesParts = 16;

    public static void Create(SqliteConnection connection) => GenerationFile.Execute(connection, Definition);

    /// <summary>What is added waits in memory until there is much of it, and is not merged before all is in.</summary>
    public static void BeginFilling(SqliteConnection connection) => Set(connection, Held, 0, MostParts);

    /// <summary>Merges what was added piece by piece into one, which is the quickest to read.</summary>
    public static void EndFilling(SqliteConnection connection)
    {
        GenerationFile.Execute(connection, "INSERT INTO SearchIndex(SearchIndex) VALUES ('optimize')");
        Set(connection, EnginesHeld, EnginesMerged, EnginesParts);
    }

    private static void Set(SqliteConnection connection, int held, int merged, int parts) => GenerationFile.Execute(connection, FormattableString.Invariant(
        $"INSERT INTO SearchIndex(SearchIndex, rank) VALUES ('hashsize', {held}), ('automerge', {merged}), ('crisismerge', {parts})"));
}
