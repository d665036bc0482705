using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// A generation while it is written: all of it in one transaction, so that nobody sees a part of it, and a build that dies
/// leaves nothing.
/// </summary>
internal sealed class UnfinishedGeneration : IDisposable
{
    private const int NameDigits = 40;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly ArchiveContext _context;
    private readonly string _inputs;
    private readonly string _schema;

    public UnfinishedGeneration(PostgresDatabase database, string inputs)
    {
        _inputs = inputs;
        _schema = "unfinished_" + inputs[..Math.Min(NameDigits, inputs.Length)];
        _connection = database.OpenToWrite();
        try
        {
            _transaction = _connection.BeginTransaction();
            PostgresDatabase.Execute(_connection, $"CREATE SCHEMA {PostgresDatabase.Quoted(_schema)}");
            LookIn(_schema);
            _context = Context();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public void Write(ArchiveFlow archive, CapturedPages pages, int frequent)
    {
        var tables = new GenerationTables(_connection, _context);
        tables.Create();
        using var rows = Rows(pages);
        GenerationRows.Write(archive, rows, new CopiedSearchRows(_connection), _inputs, frequent);
        rows.Flush();
        tables.Finish(_schema);
    }

    public void Add(Remembered remembered)
    {
        using var rows = Rows(new(""));
        rows.Insert(remembered);
        rows.Flush();
    }

    /// <exception cref="DamagedGenerationException">What was written is not what a generation must be.</exception>
    public void Check()
    {
        using var written = Context();
        SchemaCheck.Check(_schema, written);
    }

    /// <summary>Gives the schema its name and lets everybody see it.</summary>
    public string Finish(string id)
    {
        var name = FreeName("g_" + id[..Math.Min(NameDigits, id.Length)]);
        PostgresDatabase.Execute(_connection, $"ALTER SCHEMA {PostgresDatabase.Quoted(_schema)} RENAME TO {PostgresDatabase.Quoted(name)}");
        PostgresDatabase.Execute(
            _connection,
            """
            INSERT INTO archive.generations (id, schema, inputs, layout, code, written) VALUES ($1, $2, $3, $4, $5, clock_timestamp())
            ON CONFLICT (id) DO UPDATE SET schema = excluded.schema, inputs = excluded.inputs, layout = excluded.layout, code = excluded.code, written = excluded.written
            """,
            id, name, _inputs, TableLayout.Current, BuildStamp.Current);
        _transaction.Commit();
        return name;
    }

    public void Dispose()
    {
        _context.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private ArchiveRows Rows(CapturedPages pages) => new(_context.Model, pages, type => new CopiedRows(_connection, type));

    private ArchiveContext Context()
    {
        var over = new ArchiveContext(PostgresDatabase.OptionsOver(_connection));
        over.Database.UseTransaction(_transaction);
        return over;
    }

    // One that is built anew while the old one is read must have another name.
    private string FreeName(string name)
    {
        var free = name;
        for (var i = 2; PostgresDatabase.Ask(_connection, "SELECT 1 FROM pg_namespace WHERE nspname = $1", free) is not null; i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        }

        return free;
    }

    private void LookIn(string name) => PostgresDatabase.Execute(_connection, $"SET LOCAL search_path = {PostgresDatabase.Quoted(name)}");
}
