using Npgsql;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Generations as schemas of a database, each complete before anyone can see it; which one is served is one row. Asked
/// when the server is away, it tells what it knew last, so that a site goes on with what it has.
/// </summary>
public sealed class PostgresGenerations(PostgresDatabase database) : IGenerationBuilds, IDisposable
{
    private readonly List<HeldGeneration> _held = [];
    private volatile string? _watched;
    private UnfinishedGeneration? _unfinished;

    public Generation? Current() => First("SELECT g.id, g.schema FROM archive.current c JOIN archive.generations g USING (id)");

    /// <summary>While somebody watches, what was seen last: no request has to wait for it.</summary>
    public string Sign() => _watched ?? Seen();

    public DateTime PublishedAt() => (DateTime?)Looked("SELECT published FROM archive.current")?.ToUniversalTime() ?? DateTime.UnixEpoch;

    public IReadOnlyList<Generation> All() => Generations(
        "SELECT g.id, g.schema FROM archive.generations g LEFT JOIN archive.current c USING (id) ORDER BY c.id IS NULL, g.id");

    /// <summary>One that is known and cannot be asked about now is taken: to leave it aside would be for as long as it is served.</summary>
    public bool IsReadable(Generation generation) => !TryRow(generation, out var row) || row?.Layout == TableLayout.Current;

    /// <summary>It was checked before anyone could see it, and the engine guards its pages itself.</summary>
    public bool IsSound(Generation generation) => IsWhole(generation) && IsReadable(generation);

    public bool IsOf(string inputs, Generation generation) => Row(generation)?.Inputs == inputs;

    public bool IsOfThisCode(Generation generation) => Row(generation)?.Code == BuildStamp.Current;

    public bool IsWhole(Generation generation)
    {
        using var connection = database.OpenToLook();
        return PostgresDatabase.Ask(connection, "SELECT to_regclass($1) IS NOT NULL", $"{generation.Path}.{PostgresDatabase.Quoted("SearchBlocks")}") is true;
    }

    public DateTime WrittenAt(Generation generation) => Row(generation)?.Written ?? DateTime.UnixEpoch;

    public ArchiveContext Open(Generation generation)
    {
        var context = new ArchiveContext(PostgresDatabase.ReadOnlyOptions(database.Of(generation.Path, pooling: false)));
        var connection = (NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database);
        connection.Open();
        PostgresDatabase.Execute(connection, "SELECT pg_advisory_lock_shared($1)", PostgresDatabase.LockOf(generation.Path));
        return context;
    }

    public OpenGeneration Serve(Generation generation)
    {
        var hold = new HeldGeneration(database, generation.Path);
        lock (_held)
        {
            _held.Add(hold);
        }

        TryRenew(hold);
        var reading = database.Of(generation.Path);
        return new(generation, PostgresDatabase.ReadOnlyOptions(reading), () =>
        {
            lock (_held)
            {
                _held.Remove(hold);
            }

            hold.Dispose();
            using var connection = new NpgsqlConnection(reading);
            NpgsqlConnection.ClearPool(connection);
        });
    }

    public async Task<IDisposable> AloneAsync(TimeProvider time, Action waiting, CancellationToken cancellation)
    {
        var turn = await BuildTurn.TakeAsync(database, GiveUp, time, waiting, cancellation);
        try
        {
            using var connection = database.OpenToWrite();
            ControlTables.Create(connection);
            OldGenerations.DropUnknown(connection);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public void Write(ArchiveFlow archive, CapturedPages pages, string inputs) => Write(archive, pages, inputs, SearchIndex.FrequentFrom);

    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    public void Write(ArchiveFlow archive, CapturedPages pages, string inputs, int frequent)
    {
        GiveUp();
        _unfinished = new(database, inputs);
        _unfinished.Write(archive, pages, frequent);
    }

    public Remembered Remember(IEnumerable<Generation> generations, PublishedNow published)
    {
        using var connection = database.OpenToWrite();
        return PublishedMemory.Of(generations.Select(generation => new PublishedSchema(connection, generation.Path)), published);
    }

    public void Add(Remembered remembered, string inputs) => Unfinished().Add(remembered);

    public void CheckUnfinished(string inputs) => Unfinished().Check();

    public void Check(Generation generation)
    {
        using var context = Open(generation);
        SchemaCheck.Check(generation.Release, context);
    }

    public Generation Finish(string inputs, string id)
    {
        using var finished = Unfinished();
        _unfinished = null;
        return Generation(id, finished.Finish(id));
    }

    public void Publish(Generation generation)
    {
        using var connection = database.OpenToWrite();
        ControlTables.Publish(connection, generation.Id);
        if (_watched is not null)
        {
            _watched = Seen();
        }

        OldGenerations.KeepTwo(connection);
    }

    public void KeepTwo(Generation current)
    {
        using var connection = database.OpenToWrite();
        OldGenerations.KeepTwo(connection);
    }

    public Generation? Withdrawn() => First("SELECT g.id, g.schema FROM archive.withdrawn w JOIN archive.generations g USING (id)");

    public void Withdraw(Generation generation)
    {
        using var connection = database.OpenToWrite();
        PostgresDatabase.Execute(
            connection, "INSERT INTO archive.withdrawn (id) VALUES ($1) ON CONFLICT (one) DO UPDATE SET id = excluded.id", generation.Id);
    }

    public void ForgetWithdrawn()
    {
        using var connection = database.OpenToWrite();
        if (PostgresDatabase.Ask(connection, "SELECT to_regclass('archive.withdrawn') IS NOT NULL") is true)
        {
            PostgresDatabase.Execute(connection, "DELETE FROM archive.withdrawn");
        }
    }

    public void Dispose() => GiveUp();

    /// <summary>Looks which generation is served, and holds on to those that are read here.</summary>
    internal void Look()
    {
        _watched = Seen();
        HeldGeneration[] all;
        lock (_held)
        {
            all = [.. _held];
        }

        Array.ForEach(all, TryRenew);
    }

    /// <summary>From now on whoever asks looks anew.</summary>
    internal void StopWatching() => _watched = null;

    private static Generation Generation(string id, string schema) => new(id, schema) { IsFile = false };

    private void GiveUp()
    {
        _unfinished?.Dispose();
        _unfinished = null;
    }

    private UnfinishedGeneration Unfinished() => _unfinished ?? throw new InvalidOperationException("No generation is being written.");

    private string Seen()
    {
        var seen = _watched ?? "";
        Look("SELECT version, id FROM archive.current", row => seen = FormattableString.Invariant($"{row.GetInt64(0)} {row.GetString(1)}"));
        return seen;
    }

    private DateTime? Looked(string sql)
    {
        DateTime? looked = null;
        Look(sql, row => looked = row.GetDateTime(0));
        return looked;
    }

    private Generation? First(string sql) => Generations(sql).FirstOrDefault();

    private List<Generation> Generations(string sql)
    {
        var found = new List<Generation>();
        Look(sql, row => found.Add(Generation(row.GetString(0), row.GetString(1))));
        return found;
    }

    private GenerationRow? Row(Generation generation) => TryRow(generation, out var row) ? row : null;

    // False while the server is away.
    private bool TryRow(Generation generation, out GenerationRow? row)
    {
        GenerationRow? found = null;
        var isAsked = Look(
            "SELECT schema, inputs, layout, code, written FROM archive.generations WHERE id = $1 AND schema = $2",
            row => found = new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetDateTime(4)),
            generation.Id,
            generation.Path);
        row = found;
        return isAsked;
    }

    // Before the first build there are no tables, and while the server is away there is nothing to see.
    private bool Look(string sql, Action<NpgsqlDataReader> each, params object[] values)
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

    // Without it the generation is read all the same: only a builder that reaches the server could drop it.
    private static void TryRenew(HeldGeneration hold)
    {
        try
        {
            hold.Renew();
        }
        catch (NpgsqlException)
        {
        }
    }
}
