using System.Security.Cryptography;
using System.Text;
using Npgsql;
using QatarUsDialogue.Web.Ingestion.Keeping;
using QatarUsDialogue.Web.Store.Postgres;

namespace QatarUsDialogue.Web.Ingestion.Workers;

/// <summary>
/// The readings that workers share in a database, each under its article's hash and the version of the reader, and the list
/// of files that are to be read by that version.
/// </summary>
public sealed class SharedReadings(PostgresDatabase database)
{
    private const string Definition = """
        CREATE SCHEMA IF NOT EXISTS archive;
        CREATE TABLE IF NOT EXISTS archive.readings (
            sha256 text COLLATE "C", reader text COLLATE "C", reading bytea NOT NULL, PRIMARY KEY (sha256, reader));
        ALTER TABLE archive.readings ALTER COLUMN reading SET STORAGE EXTERNAL;
        CREATE TABLE IF NOT EXISTS archive.work (
            reader text COLLATE "C", file text COLLATE "C", glance text NOT NULL, sha256 text COLLATE "C", PRIMARY KEY (reader, file));
        CREATE INDEX IF NOT EXISTS work_to_do ON archive.work (reader, file) WHERE sha256 IS NULL;
        """;

    /// <summary>The lock of who makes the list: the others begin with what there is.</summary>
    internal static readonly long ListLock = PostgresDatabase.LockOf("work");

    /// <summary>The version of the reader: rules, lexicon and code in one word.</summary>
    internal static string ReaderOf(string rules) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rules)));

    internal NpgsqlConnection Connect()
    {
        var connection = database.OpenToWrite();
        if (PostgresDatabase.Ask(connection, "SELECT to_regclass('archive.work_to_do') IS NOT NULL") is not true)
        {
            // Whoever comes at the same time waits, and finds the tables.
            PostgresDatabase.Execute(connection, "SELECT pg_advisory_lock($1)", ListLock);
            PostgresDatabase.Execute(connection, Definition);
            PostgresDatabase.Execute(connection, "SELECT pg_advisory_unlock($1)", ListLock);
        }

        return connection;
    }

    /// <summary>What was read by these rules, in the order of files; null where nothing was.</summary>
    internal IFormerReadings? Open(string rules)
    {
        var connection = database.OpenToWrite();
        if (PostgresDatabase.Ask(connection, "SELECT to_regclass('archive.work_to_do') IS NOT NULL") is true
            && PostgresDatabase.Ask(connection, "SELECT 1 FROM archive.work WHERE reader = $1 AND sha256 IS NOT NULL LIMIT 1", ReaderOf(rules)) is not null)
        {
            return new ReadByWorkers(connection, ReaderOf(rules));
        }

        connection.Dispose();
        return null;
    }
}
