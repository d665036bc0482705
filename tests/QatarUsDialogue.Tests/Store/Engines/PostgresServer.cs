using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>
/// A server of its own for the tests of this process, and one that follows it for those who ask: in a temporary folder,
/// reached by a private socket, without a network. Both are stopped when the process ends, however it ends.
/// </summary>
internal sealed class PostgresServer
{
    private const int Port = 5432;
    private const int FollowerPort = 5433;

    private const string Script = """
        cd "$2" || exit 1
        "$1/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >log 2>&1 || exit 1
        "$1/postgres" -D data -k "$2" -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=128MB >>log 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server && wait $server
        cd / && rm -rf "$2"
        """;

    private const string FollowerScript = """
        cd "$2" || exit 1
        "$1/pg_basebackup" -h "$2" -U postgres -D follower -R -c fast --no-sync >follower.log 2>&1 || exit 1
        "$1/postgres" -D follower -k "$2" -p 5433 -c listen_addresses= -c fsync=off -c max_connections=300 -c hot_standby_feedback=on >>follower.log 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server && wait $server
        """;

    private static readonly Lazy<PostgresServer> Only = new(() => new());

    private readonly string _folder = Directory.CreateTempSubdirectory("archive-postgres-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<string>> _databases = new(StringComparer.Ordinal);
    private readonly ServerProcess _server;
    private readonly Lazy<ServerProcess> _follower;

    private PostgresServer()
    {
        if (ServerProcess.IsRoot)
        {
            using var owner = Process.Start("chown", ["postgres", _folder]);
            owner.WaitForExit();
        }

        _server = new(Script, _folder);
        _follower = new(() => Started(new(FollowerScript, _folder), FollowerPort, "follower.log"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        Started(_server, Port, "log");
    }

    /// <summary>A database of its own for whoever asks under this name.</summary>
    public static string ConnectionOf(string name) => Only.Value.To(Only.Value.Database(name), Port);

    /// <summary>The same database on the server that follows, as soon as it has arrived there.</summary>
    public static string FollowerOf(string name)
    {
        var connection = Only.Value.To(Only.Value.Database(name), FollowerPort);
        Only.Value.Await(Only.Value._follower.Value, connection, "follower.log");
        return connection;
    }

    private string Database(string name) => _databases.GetOrAdd(name, _ => new(() =>
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"archive_{Guid.NewGuid():N}");
        using var connection = new NpgsqlConnection(To("postgres", Port));
        connection.Open();
#pragma warning disable CA2100 // The name is made above.
        using var command = new NpgsqlCommand($"CREATE DATABASE {database} TEMPLATE template0", connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return database;
    })).Value;

    private string To(string database, int port) => new NpgsqlConnectionStringBuilder { Host = _folder, Port = port, Database = database, Username = "postgres" }.ToString();

    private ServerProcess Started(ServerProcess started, int port, string log)
    {
        Await(started, To("postgres", port), log);
        return started;
    }

    private void Await(ServerProcess started, string connection, string log)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience.Limit && !started.HasEnded; Thread.Sleep(100))
        {
            try
            {
                using var opened = new NpgsqlConnection(connection + ";Pooling=false");
                opened.Open();
                return;
            }
            catch (NpgsqlException)
            {
            }
        }

        var path = Path.Combine(_folder, log);
        throw new InvalidOperationException("PostgreSQL could not be started. " + (File.Exists(path) ? File.ReadAllText(path) : ""));
    }

    // The last script takes the folder along, also where the time of this process is up before it has ended.
    private void Stop()
    {
        if (_follower.IsValueCreated)
        {
            _follower.Value.Stop();
        }

        _server.Stop();
    }
}
