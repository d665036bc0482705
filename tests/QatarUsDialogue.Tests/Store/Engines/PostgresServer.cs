using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>
/// A server of its own for the tests of this process: in a temporary folder, reached by a private socket, without a
/// network. It is stopped when the process ends, however it ends.
/// </summary>
internal sealed class PostgresServer
{
    private const string Programs = "/usr/lib/postgresql";

    // The server lives for as long as this script's input: a test host that is killed takes it along.
    private const string Script = """
        cd "$2" || exit 1
        "$1/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >log 2>&1 || exit 1
        "$1/postgres" -D data -k "$2" -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=128MB >>log 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server && wait $server
        rm -rf data
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<PostgresServer> Only = new(() => new());

    private readonly string folder = Directory.CreateTempSubdirectory("archive-postgres-").FullName;
    private readonly ConcurrentDictionary<string, string> databases = new(StringComparer.Ordinal);
    private readonly Process process;

    private PostgresServer()
    {
        var programs = Directory.Exists(Programs)
            ? Directory.EnumerateDirectories(Programs).OrderByDescending(version => int.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture)).FirstOrDefault()
            : null;
        programs = programs ?? throw new InvalidOperationException("PostgreSQL 15 or newer is needed: tests/run installs Debian's.");
        var isRoot = Environment.UserName == "root";
        if (isRoot)
        {
            // It refuses to run as root.
            using var owner = Process.Start("chown", ["postgres", folder]);
            owner.WaitForExit();
        }

        string[] script = ["-c", Script, "bash", Path.Combine(programs, "bin"), folder];
        process = Process.Start(new ProcessStartInfo(isRoot ? "runuser" : "bash", isRoot ? ["-u", "postgres", "--", "bash", .. script] : script) { RedirectStandardInput = true })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        Await();
    }

    /// <summary>A database of its own for whoever asks under this name.</summary>
    public static string ConnectionOf(string name) => Only.Value.Database(name);

    private string Database(string name) => databases.GetOrAdd(name, _ =>
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"archive_{Guid.NewGuid():N}");
        using var connection = new NpgsqlConnection(To("postgres"));
        connection.Open();
#pragma warning disable CA2100 // The name is made above.
        using var command = new NpgsqlCommand($"CREATE DATABASE {database} TEMPLATE template0", connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return To(database);
    });

    private string To(string database) => new NpgsqlConnectionStringBuilder { Host = folder, Database = database, Username = "postgres" }.ToString();

    private void Await()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited; Thread.Sleep(100))
        {
            try
            {
                using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException)
            {
            }
        }

        var log = Path.Combine(folder, "log");
        throw new InvalidOperationException("PostgreSQL could not be started. " + (File.Exists(log) ? File.ReadAllText(log) : ""));
    }

    private void Stop()
    {
        process.StandardInput.Close();
        process.WaitForExit(Patience);
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
