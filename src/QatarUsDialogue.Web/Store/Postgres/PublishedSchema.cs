using System.Data.Common;
using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>A generation whose publications are remembered.</summary>
internal sealed class PublishedSchema(NpgsqlConnection connection, string schema) : IPublishedRows
{
    public string ListOf(string column, string name) => $"unnest({column}) AS {name}(value)";

    public bool HasTable(string name) =>
        PostgresDatabase.Ask(connection, "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = $2", schema, name) is not null;

    public void Read(string sql, Action<DbDataReader> each) => Read(sql, each, []);

    public void Read(string sql, string column, IReadOnlyCollection<string> words, Action<DbDataReader> each) =>
        Read($"{sql} {column} = ANY($1)", each, [words.ToArray()]);

    private void Read(string sql, Action<DbDataReader> each, object[] values)
    {
        PostgresDatabase.Execute(connection, $"SET search_path = {PostgresDatabase.Quoted(schema)}");
        PostgresDatabase.Read(connection, sql, each, values);
    }
}
