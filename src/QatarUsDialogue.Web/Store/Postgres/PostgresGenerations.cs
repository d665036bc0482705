using Npgsql;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Generations as schemas of a database, each complete before anyone can see it; which one is served is one row. Asked
/// when the server is away, it tells what it knew last, so that a site goes on with what it has.
/// </summary>
public sealed class PostgresGenerations(PostgresDatabase database) : IGenerationBuilds, IDisposable
{
    private readonly ControlTablesReader _control = new(database);
    private readonly List<HeldGeneration> _held = [];
    private readonly Lock _looking = new();
    private volatile string? _watched;
    private UnfinishedGeneration? _unfinished;

    public Generation? Current() => _control.Current();

    /// <summary>While somebody watches, what was seen last: no request has to wait for it.</summary>
    public string Sign() => _watched ?? Seen();

    public DateTime PublishedAt() => _control.PublishedAt() ?? DateTime.UnixEpoch;

    public IReadOnlyList<Generation> All() => _control.All();

    /// <summary>One that is known and cannot be asked about now is taken: to leave it aside would be for as long as it is served.</summary>
    public bool IsReadable(Generation generation) => !_control.TryRow(generation, out var row) || row?.Layout == TableLayout.Current;

    /// <summary>It was checked before anyone could see it, and the engine guards its pages itself.</summary>
    public bool IsSound(Generation generation) => IsWhole(generation) && IsReadable(generation);

    public bool IsOf(string inputs, Generation generation) => _control.Row(generation)?.Inputs == inputs;

    public bool IsOfThisCode(Generation generation) => _control.Row(generation)?.Code == BuildStamp.Current;

    public bool IsWhole(Generation generation)
    {
        using var connection = database.OpenToLook();
        return PostgresDatabase.Ask(connection, "SELECT to_regclass($1) IS NOT NULL", $"{generation.Path}.{PostgresDatabase.Quoted("SearchBlocks")}") is true;
    }

    public DateTime WrittenAt(Generation generation) => _control.Row(generation)?.Written ?? DateTime.UnixEpoch;

    public ArchiveContext Open(Generation generation)
    {
        var context = new ArchiveContext(PostgresDatabase.ReadOnlyOptions(database.Of(generation.Path, pooling: false)));
        var connection = (NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database);
        connection.Open();
        PostgresDatabase.Execute(connection, "SELECT pg_advisory_lock_shared($1)", PostgresDatabase.LockOf(generation.Path));
        return context;
    }

    public OpenGeneration? Serve(Generation generation)
    {
        var hold = new HeldGeneration(database, generation.Path);
        TryRenew(hold);
        if (hold.IsGone)
        {
            hold.Dispose();
            return null;
        }

        lock (_held)
        {
            _held.Add(hold);
        }

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
        return new(id, finished.Finish(id)) { IsFile = false };
    }

    public void Publish(Generation generation)
    {
        using var connection = database.OpenToWrite();
        ControlTables.Publish(connection, generation.Id);
        lock (_looking)
        {
            if (_watched is not null)
            {
                _watched = Seen();
            }
        }

        OldGenerations.KeepTwo(connection);
    }

    public void KeepTwo()
    {
        using var connection = database.OpenToWrite();
        OldGenerations.KeepTwo(connection);
    }

    public Generation? Withdrawn() => _control.Withdrawn();

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
        // Looked and noted down in one: else what was seen before a publication could be noted down after it.
        lock (_looking)
        {
            _watched = Seen();
        }

        HeldGeneration[] all;
        lock (_held)
        {
            all = [.. _held];
        }

        Array.ForEach(all, TryRenew);
    }

    /// <summary>From now on whoever asks looks anew.</summary>
    internal void StopWatching() => _watched = null;

    private void GiveUp()
    {
        _unfinished?.Dispose();
        _unfinished = null;
    }

    private UnfinishedGeneration Unfinished() => _unfinished ?? throw new InvalidOperationException("No generation is being written.");

    private string Seen() => _control.Version() ?? _watched ?? "";

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
