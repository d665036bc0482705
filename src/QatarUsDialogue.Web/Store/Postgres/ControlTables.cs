using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>What is not of one generation: which there are, which one is served, which one was taken back.</summary>
internal static class ControlTables
{
    /// <summary>Where somebody who waits is told that another generation is served.</summary>
    public const string Channel = "archive_current";

    /// <summary>
    /// Lines of the table of generations (<c>g</c>) beside the one line about the current (<c>c</c>): it, the one that was served
    /// before it, then the youngest first.
    /// </summary>
    public const string InOrder = "ORDER BY g.id = c.id DESC NULLS LAST, g.id = coalesce(c.former, '') DESC, g.written DESC, g.id";

    private const string Definition = """
        CREATE SCHEMA IF NOT EXISTS archive;
        CREATE TABLE IF NOT EXISTS archive.generations (
            id text COLLATE "C" PRIMARY KEY, schema text NOT NULL, inputs text NOT NULL, layout integer NOT NULL, code integer NOT NULL,
            written timestamptz NOT NULL DEFAULT now());
        CREATE TABLE IF NOT EXISTS archive.current (
            one boolean PRIMARY KEY DEFAULT true CHECK (one), id text NOT NULL REFERENCES archive.generations, former text,
            published timestamptz NOT NULL, version bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS archive.withdrawn (one boolean PRIMARY KEY DEFAULT true CHECK (one), id text NOT NULL);
        """;

    private const string IsThere = "SELECT to_regclass('archive.withdrawn') IS NOT NULL";

    // The row is changed and everybody told in one statement: both or neither. One that is built anew follows what it followed before.
    private const string PublishNow = $"""
        WITH now AS (
            INSERT INTO archive.current AS c (id, published, version) VALUES ($1, clock_timestamp(), 1)
            ON CONFLICT (one) DO UPDATE
                SET former = CASE WHEN c.id = excluded.id THEN c.former ELSE c.id END, id = excluded.id, published = excluded.published, version = c.version + 1
            RETURNING id)
        SELECT pg_notify('{Channel}', id) FROM now
        """;

    /// <summary>Only for who holds the lock of builds.</summary>
    public static void Create(NpgsqlConnection connection)
    {
        if (PostgresDatabase.Ask(connection, IsThere) is not true)
        {
            PostgresDatabase.Execute(connection, Definition);
        }
    }

    public static void Publish(NpgsqlConnection connection, string id) => PostgresDatabase.Execute(connection, PublishNow, id);

    /// <summary>True for the fault of a database in which no build has ever begun.</summary>
    public static bool AreMissing(PostgresException exception) =>
        exception.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName;
}
