using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Generations as SQLite files in one folder.</summary>
public sealed class GenerationFiles(GenerationFolder folder) : IGenerationBuilds
{
    private readonly Withdrawal _withdrawal = new(folder);

    public Generation? Current() => folder.Current();

    public string Sign() => folder.Sign();

    public DateTime PublishedAt() => folder.PublishedAt();

    public IReadOnlyList<Generation> All() => [.. folder.Generations()];

    public bool IsReadable(Generation generation) => GenerationCheck.IsReadable(generation.Path);

    public bool IsSound(Generation generation) => GenerationCheck.IsSound(generation.Path);

    public bool IsWhole(Generation generation) => GenerationCheck.IsWhole(generation.Path);

    public bool IsOf(string inputs, Generation generation) => GenerationCheck.IsOf(inputs, generation.Path);

    public bool IsOfThisCode(Generation generation) => GenerationCheck.IsOfThisCode(generation.Path);

    public DateTime WrittenAt(Generation generation) => File.GetLastWriteTimeUtc(generation.Path);

    public ArchiveContext Open(Generation generation)
    {
        var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(GenerationFile.ForReading(generation.Path)));
        // Open from the beginning to the end, it can be read although it is removed meanwhile.
        context.Database.OpenConnection();
        return context;
    }

    public OpenGeneration? Serve(Generation generation)
    {
        if (HeldFile.TryTake(generation.Path) is not { } held)
        {
            return null;
        }

        var reading = GenerationFile.ForServing(generation.Path);
        return new(generation, GenerationFile.ReadOnlyOptions(reading), () =>
        {
            // Pooled connections hold the file open: without this an old generation would keep its place on the disk.
            using var connection = new SqliteConnection(reading);
            SqliteConnection.ClearPool(connection);
            ListStatements.Sweep();
            held.Dispose();
        });
    }

    public async Task<IDisposable> AloneAsync(TimeProvider time, Action waiting, CancellationToken cancellation)
    {
        folder.Create();
        var taken = await BuildLock.TakeAsync(folder.LockFile, time, waiting, cancellation);
        try
        {
            folder.RemoveLeftovers();
            return new FolderTurn(folder, taken);
        }
        catch
        {
            // Kept, it would lock out every later build of this process.
            taken.Dispose();
            throw;
        }
    }

    public void Write(ArchiveFlow archive, CapturedPages pages, string inputs) =>
        GenerationWriter.Write(archive, pages, inputs, folder.UnfinishedFileOf(inputs));

    public Remembered Remember(IEnumerable<Generation> generations, PublishedNow published) =>
        PublishedMemory.Of(generations.Select(generation => new PublishedFile(generation.Path)), published);

    public void Add(Remembered remembered, string inputs) => GenerationWriter.Add(remembered, folder.UnfinishedFileOf(inputs));

    public void CheckUnfinished(string inputs) => GenerationCheck.Check(folder.UnfinishedFileOf(inputs));

    public void Check(Generation generation) => GenerationCheck.Check(generation.Path);

    public Generation Finish(string inputs, string id) => folder.Finish(inputs, id);

    public void Publish(Generation generation) => folder.Publish(generation);

    public void KeepTwo() => folder.KeepTwo();

    public Generation? Withdrawn() => _withdrawal.Generation;

    public void Withdraw(Generation generation) => _withdrawal.Remember(generation);

    public void ForgetWithdrawn() => _withdrawal.Forget();
}
