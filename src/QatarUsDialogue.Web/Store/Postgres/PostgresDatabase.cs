using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>How the database is reached: to write and to know what is served, and to read, which another server may do.</summary>
public sealed class PostgresDatabase(string connection, string readConnection)
{
    // Rows come in the order in which they were written, as they do in SQLite: no two readers of a table are joined, and
    // none is split up. Queries are small, so that to compile them would take longer than to run them.
    private const string Options = "-c default_transaction_read_only=on -c synchronize_seqscans=off -c max_parallel_workers_per_gather=0 -c jit=off";

    private const int PreparedStatements = 100;

    private static readonly AskableWords Askable = new();

    private readonly string _reading = readConnection.Length > 0 ? readConnection : connection;

    /// <summary>For one that writes, or holds something for as long as it is open.</summary>
    public string Writing { get; } = new NpgsqlConnectionStringBuilder(connection) { Pooling = false, CommandTimeout = 0, KeepAlive = 30, IncludeErrorDetail = true }.ToString();

    /// <summary>To look which generation is served.</summary>
    public string Looking { get; } =
        new NpgsqlConnectionStringBuilder(readConnection.Length > 0 ? readConnection : connection) { MaxPoolSize = 2, CommandTimeout = 5, Timeout = 5 }.ToString();

    /// <summary>The tables of one generation, to be read and no more.</summary>
    public string Of(string schema, bool pooling = true)
    {
        var builder = new NpgsqlConnectionStringBuilder(_reading);
        builder.SearchPath = schema;
        builder.Pooling = pooling;
        builder.MaxAutoPrepare = pooling ? PreparedStatements : 0;
        builder.Options = string.IsNullOrEmpty(builder.Options) ? Options : $"{builder.Options} {Options}";
        return builder.ToString();
    }

    public static DbContextOptions<ArchiveContext> ReadOnlyOptions(string connection) =>
        Configured(options => options.UseNpgsql(connection).AddInterceptors(Askable));

    public static DbContextOptions<ArchiveContext> OptionsOver(NpgsqlConnection connection) =>
        Configured(options => options.UseNpgsql(connection));

    public NpgsqlConnection OpenToWrite() => Opened(Writing);

    public NpgsqlConnection OpenToLook() => Opened(Looking);

    public static void Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public static object? Ask(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static void Read(NpgsqlConnection connection, string sql, Action<NpgsqlDataReader> each, params object[] values)
    {
        using var command = Command(connection, sql, values);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            each(row);
        }
    }

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The number of the lock that whoever reads a generation shares.</summary>
    public static long LockOf(string schema) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes("archive " + schema)));

    private static NpgsqlConnection Opened(string connection)
    {
        var opened = new NpgsqlConnection(connection);
        opened.Open();
        return opened;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
#pragma warning disable CA2100 // The statements are those of this room, and what is not is a parameter.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.Parameters.AddRange(Array.ConvertAll(values, value => new NpgsqlParameter { Value = value }));
        return command;
    }

    private static DbContextOptions<ArchiveContext> Configured(Action<DbContextOptionsBuilder<ArchiveContext>> engine)
    {
        var options = new DbContextOptionsBuilder<ArchiveContext>();
        engine(options);
        return options
            .ReplaceService<IModelCustomizer, PostgresModel>()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
    }
}
