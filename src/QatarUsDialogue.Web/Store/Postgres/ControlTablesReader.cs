using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Tells which generations there are and which is served. Before the first build there is none; while the server is away
/// nothing is told, and nothing is thrown.
/// </summary>
internal sealed class ControlTablesReader(PostgresDatabase database)
{
    public Generation? Current() => First("SELECT g.id, g.schema FROM archive.current c JOIN archive.generations g USING (id)");

    public Generation? Withdrawn() => First("SELECT g.id, g.schema FROM archive.withdrawn w JOIN archive.generations g USING (id)");

    public IReadOnlyList<Generation> All() => Generations(
        $"SELECT g.id, g.schema FROM archive.generations g LEFT JOIN archive.current c ON true {ControlTables.InOrder}");

    /// <summary>Another one whenever something was published; null where nothing is told.</summary>
    public string? Version()
    {
        string? version = null;
        TryRead("SELECT version, id FROM archive.current", row => version = FormattableString.Invariant($"{row.GetInt64(0)} {row.GetString(1)}"));
        return version;
    }

    public DateTime? PublishedAt()
    {
        DateTime? published = null;
        TryRead("SELECT published FROM archive.current", row => published = row.GetDateTime(0));
        return published?.ToUniversalTime();
    }

    public GenerationRow? Row(Generation generation) => TryRow(generation, out var row) ? row : null;

    /// <returns>False while the server is away.</returns>
    public bool TryRow(Generation generation, out GenerationRow? row)
    {
        GenerationRow? found = null;
        var isAsked = TryRead(
            "SELECT schema, inputs, layout, code, written FROM archive.generations WHERE id = $1 AND schema = $2",
            row => found = new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetDateTime(4)),
            generation.Id,
            generation.Path);
        row = found;
        return isAsked;
    }

    private Generation? First(string sql) => Generations(sql).FirstOrDefault();

    private List<Generation> Generations(string sql)
    {
        var found = new List<Generation>();
        TryRead(sql, row => found.Add(new(row.GetString(0), row.GetString(1)) { IsFile = false }));
        return found;
    }

    private bool TryRead(string sql, Action<NpgsqlDataReader> each, params object[] values)
    {
        try
        {
            using var connection = database.OpenToLook();
            PostgresDatabase.Read(connection, sql, each, values);
            return true;
        }
        catch (PostgresException exception) when (ControlTables.AreMissing(exception))
        {
            return true;
        }
        catch (NpgsqlException exception) when (exception is not PostgresException || exception.IsTransient)
        {
            return false;
        }
    }
}
