using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>The tables of a generation, made bare before their rows come, and with keys, indexes and references after.</summary>
internal sealed class GenerationTables
{
    // What a word of more letters is found by are its first. Nobody can ask for more, and an index takes no more.
    public const int LongestKey = 400;

    private const string SearchTables = """
        CREATE TABLE "SearchIndex" ("Id" integer NOT NULL, "Part" integer NOT NULL, "Exact" tsvector NOT NULL, "Stems" tsvector NOT NULL);
        CREATE TABLE "SearchWords" ("Word" text COLLATE "C" NOT NULL, "Form" text COLLATE "C" NOT NULL, "Stem" text COLLATE "C" NOT NULL, "Passages" integer NOT NULL, "Length" integer NOT NULL);
        CREATE TABLE "SearchLists" ("Key" text COLLATE "C" NOT NULL, "Passages" integer NOT NULL, "Number" bigint NOT NULL, "List" bytea NOT NULL);
        CREATE TABLE "SearchBlocks" ("Id" bigint NOT NULL, "Blocks" bytea NOT NULL);
        ALTER TABLE "SearchBlocks" ALTER COLUMN "Blocks" SET STORAGE EXTERNAL;
        """;

    private static readonly string SearchIndexes = FormattableString.Invariant($"""
        ALTER TABLE "SearchIndex" ADD PRIMARY KEY ("Id", "Part");
        CREATE INDEX ON "SearchIndex" USING gin ("Exact");
        CREATE INDEX ON "SearchIndex" USING gin ("Stems");
        CREATE INDEX ON "SearchWords" (left("Word", {LongestKey}));
        CREATE INDEX ON "SearchWords" ("Length");
        CREATE INDEX ON "SearchLists" (left("Key", {LongestKey}));
        ALTER TABLE "SearchBlocks" ADD PRIMARY KEY ("Id");
        """);

    private readonly NpgsqlConnection _connection;
    private readonly IMigrationsSqlGenerator _generator;
    private readonly IModel _model;
    private readonly List<MigrationOperation> _bare = [];
    private readonly List<MigrationOperation> _late = [];

    public GenerationTables(NpgsqlConnection connection, ArchiveContext context)
    {
        _connection = connection;
        _generator = context.GetService<IMigrationsSqlGenerator>();
        _model = context.GetService<IDesignTimeModel>().Model;
        foreach (var operation in context.GetService<IMigrationsModelDiffer>().GetDifferences(null, _model.GetRelationalModel()))
        {
            if (operation is CreateTableOperation table)
            {
                _late.InsertRange(0, Keys(table));
                _late.AddRange(table.ForeignKeys);
                table.ForeignKeys.Clear();
                table.UniqueConstraints.Clear();
                table.PrimaryKey = null;
                _bare.Add(table);
            }
            else
            {
                (operation is CreateIndexOperation ? _late : _bare).Add(operation);
            }
        }
    }

    public void Create()
    {
        Run(_bare);
        PostgresDatabase.Execute(_connection, SearchTables);
    }

    /// <summary>Sorting once is quicker than finding the place of every row. Then the engine is told what is in the tables.</summary>
    public void Finish(string schema)
    {
        Run(_late);
        PostgresDatabase.Execute(_connection, SearchIndexes);
        Analyze(schema);
    }

    private void Analyze(string schema)
    {
        List<string> tables = [];
        PostgresDatabase.Read(_connection, "SELECT tablename FROM pg_tables WHERE schemaname = $1", row => tables.Add(row.GetString(0)), schema);
        PostgresDatabase.Execute(_connection, "ANALYZE " + string.Join(", ", tables.Select(PostgresDatabase.Quoted)));
    }

    private void Run(IReadOnlyList<MigrationOperation> operations)
    {
        foreach (var command in _generator.Generate(operations, _model))
        {
            PostgresDatabase.Execute(_connection, command.CommandText);
        }
    }

    private static IEnumerable<MigrationOperation> Keys(CreateTableOperation table)
    {
        if (table.PrimaryKey is { } primary)
        {
            yield return primary;
        }

        foreach (var unique in table.UniqueConstraints)
        {
            yield return unique;
        }
    }
}
