using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <param name="Took">Until it began to answer.</param>
internal sealed record AskedQuery(string Sql, IReadOnlyList<SqliteParameter> Values, TimeSpan Took);
