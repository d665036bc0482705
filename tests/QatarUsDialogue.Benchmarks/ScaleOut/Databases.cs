using Npgsql;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>Databases of a server that is there for one run.</summary>
internal static class Databases
{
    /// <returns>How it is reached.</returns>
    public static string Make(string connection, string name)
    {
        Execute(connection + ";Database=postgres", $"CREATE DATABASE {name} TEMPLATE template0");
        return $"{connection};Database={name}";
    }

    public static long Count(string connection, string sql) => (long)Ask(connection, sql)!;

    public static object? Ask(string connection, string sql)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
#pragma warning disable CA2100 // The statements of this room.
        using var command = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private static void Execute(string connection, string sql) => Ask(connection, sql);
}
