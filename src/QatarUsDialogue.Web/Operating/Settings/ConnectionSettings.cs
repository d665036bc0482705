using Npgsql;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Operating.Settings;

/// <summary>What connection strings have to be like. None is ever repeated in a message: there may be a password in it.</summary>
internal static class ConnectionSettings
{
    private const string Example = "Host=db.example;Database=archive;Username=archive";

    public static IEnumerable<string> MistakesIn(ArchiveOptions options)
    {
        if (options.Store == StoreEngine.Postgres && options.Connection.Length == 0)
        {
            yield return $"{Name(nameof(options.Connection))} is to say where the server is, as {Example}, and is empty. {Name(nameof(options.Store))} is {options.Store}.";
        }

        if (options.Store != StoreEngine.Postgres && options.Connection.Length + options.ReadConnection.Length > 0)
        {
            yield return $"{Name(nameof(options.Connection))} and {Name(nameof(options.ReadConnection))} are only for {Name(nameof(options.Store))}={StoreEngine.Postgres}, and it is {options.Store}.";
        }

        foreach (var (name, value) in new[] { (nameof(options.Connection), options.Connection), (nameof(options.ReadConnection), options.ReadConnection) })
        {
            if (value.Length > 0 && Fault(value) is { } fault)
            {
                yield return $"{Name(name)} is to be like {Example}, and is not: {fault}";
            }
        }
    }

    private static string? Fault(string connection)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            return string.IsNullOrEmpty(builder.Host) ? "it names no host." : string.IsNullOrEmpty(builder.Database) ? "it names no database." : null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static string Name(string setting) => $"{ArchiveOptions.Section}:{setting}";
}
