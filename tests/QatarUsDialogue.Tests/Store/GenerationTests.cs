using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Records;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Store;

public sealed class GenerationTests : IDisposable
{
    private static readonly string Id = new('a', 64);

    // A folder whose name needs escaping in an address: spaces, a hash sign, Arabic.
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("generation # test %20 أرشيف ");

    private GenerationFolder Folder => new(_root.FullName);

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        var archive = Archive();
        var generation = Build(archive);

        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        using var lease = current.TryLease()!;
        using var context = lease.OpenContext();
        Assert.Equal(generation, lease.Generation);
        var source = context.Sources.Include(s => s.Facts.OrderBy(f => f.Number)).Single();
        Assert.Equal(archive.Sources.Single().Text, source.Text);
        Assert.Equal(archive.Sources.Single().Facts.Select(f => f.Id), source.Facts.Select(f => f.Id));
        Assert.Equal([0, 5], source.Furniture.Select(f => f.Start));
        var round = context.Dialogues.Include(d => d.Claims).Include(d => d.Agreements).Single();
        Assert.Equal(archive.Dialogues.Single().Claims.Count, round.Claims.Count);
        Assert.Equal("مذكرة تفاهم في الطاقة", Assert.Single(round.Agreements).Subject);
        Assert.Equal("rubio", Assert.Single(round.Participants).PersonKey);
        var statement = Assert.Single(context.Records.Single().Statements);
        Assert.Equal(["https://example.org/"], statement.Addresses);
        Assert.Equal(archive.Decisions.Count(), context.Decisions.Count());
    }

    [Fact]
    public void NoJournalIsLeftAndNoWriteAheadLogIsUsed()
    {
        var generation = Build(Archive());

        Assert.Equal(["archive-" + Id + ".db", "current"], _root.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
        // Bytes 18 and 19 of the header: 1 is a rollback journal, 2 a write-ahead log.
        Assert.Equal([1, 1], File.ReadAllBytes(generation.Path)[18..20]);
    }

    [Fact]
    public void AGenerationInServiceCannotBeChanged()
    {
        Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        using var lease = current.TryLease()!;
        using var context = lease.OpenContext();

        Assert.ThrowsAny<SqliteException>(() => context.Sources.ExecuteDelete());
    }

    [Fact]
    public void APointerThatLeadsNowhereIsNoGeneration()
    {
        Build(Archive());
        File.WriteAllText(Path.Combine(_root.FullName, "current"), "../secret.db\n");

        Assert.Null(Folder.Current());
    }

    [Fact]
    public void AGenerationWithOtherTablesIsNoneToServe()
    {
        OlderTables.MakeOf(Build(Archive()));

        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        Assert.Null(current.Generation);
        Assert.Null(current.TryLease());
    }

    [Fact]
    public void AFileThatIsNoDatabaseIsNoneToServe()
    {
        File.WriteAllText(Build(Archive()).Path, "This was a database before the disk was full.");

        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        Assert.Null(current.Generation);
    }

    [Fact]
    public void AGenerationOfAnotherVersionDoesNotTakeThePlaceOfOneThatIsServed()
    {
        var served = Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        Assert.Equal(served, current.Generation);
        var newer = Build(Archive(), new string('b', 64));
        OlderTables.MakeOf(newer);
        current.Refresh();
        Assert.Equal(served, current.Generation);

        var next = Build(Archive(), new string('c', 64));
        current.Refresh();
        Assert.Equal(next, current.Generation);
    }

    [Fact]
    public async Task WhoeverLooksSeesTheOldGenerationOrTheNewOne()
    {
        var one = Build(Archive());
        var two = Build(Archive(), new string('b', 64));
        using var stop = new CancellationTokenSource();
        var seen = new HashSet<string?>();
        var looking = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                seen.Add(Folder.Current()?.Id);
            }
        });
        for (var round = 0; round < 50; round++)
        {
            Folder.Publish(round % 2 == 0 ? one : two);
        }

        await stop.CancelAsync();
        await looking;
        Assert.All(seen, id => Assert.True(id == one.Id || id == two.Id, id));
    }

    [Fact]
    public void ARequestKeepsItsGenerationWhileAnotherIsPublished()
    {
        var one = Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        using var before = current.TryLease()!;
        using var context = before.OpenContext();
        var two = Build(Archive(), new string('b', 64));
        current.Refresh();
        using var after = current.TryLease()!;

        Assert.Equal((one, two), (before.Generation, after.Generation));
        Assert.Equal(1, context.Sources.Count());
    }

    [Fact]
    public void AGenerationIsThereForARequestThatWaitedWhileOthersWereBuilt()
    {
        var one = Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        using (var waiting = current.TryLease()!)
        {
            foreach (var id in "bcd")
            {
                Build(Archive(), new string(id, 64));
                current.Refresh();
            }

            using var context = waiting.OpenContext();
            Assert.Equal(1, context.Sources.Count());
        }

        Build(Archive(), new string('e', 64));
        Assert.False(File.Exists(one.Path));
        Assert.Equal([new string('e', 64), new string('d', 64)], Folder.Generations().Select(generation => generation.Id));
    }

    [Fact]
    public void TheOneBeforeIsKnownWhateverItsNameAndItsTime()
    {
        var held = Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        using var lease = current.TryLease()!;
        var former = Build(Archive(), new string('c', 64));
        var latter = Build(Archive(), new string('b', 64));
        File.SetLastWriteTimeUtc(held.Path, File.GetLastWriteTimeUtc(latter.Path).AddHours(1));

        Assert.Equal([latter, former, held], Folder.Generations());
        Folder.Publish(latter);
        Assert.Equal([latter, former, held], Folder.Generations());
        File.Delete(Path.Combine(_root.FullName, "former"));
        Assert.Equal([latter, held, former], Folder.Generations());
    }

    [Fact]
    public void AFolderThatCannotBeReadAnyMoreFailsNoBuild()
    {
        Build(Archive());
        _root.Delete(recursive: true);

        Assert.Null(Record.Exception(() => Folder.KeepTwo()));

        _root.Create();
    }

    [Fact]
    public void AGenerationThatIsGoneIsNoneToServe() =>
        Assert.Null(new GenerationFiles(Folder).Serve(Folder.Named(Id)));

    [Fact]
    public void OneThatIsRemovedAtTheSameMomentIsNoneToServe()
    {
        var (current, former, old) = (Folder.Named(Id), Folder.Named(new string('b', 64)), Folder.Named(new string('c', 64)));
        File.WriteAllText(former.Path, "former");
        File.WriteAllText(current.Path, "current");
        Folder.Publish(former);
        Folder.Publish(current);
        var files = new GenerationFiles(Folder);
        for (var round = 0; round < 2000; round++)
        {
            File.WriteAllText(old.Path, "old");
            OpenGeneration? served = null;
            // A moment earlier or later each time.
            var moment = round * 37 % 3000;
            Parallel.Invoke(() => Folder.KeepTwo(), () =>
            {
                Thread.SpinWait(moment);
                served = files.Serve(old);
            });
            Assert.True(served is null || File.Exists(old.Path));
            served?.Retire();
        }
    }

    [Fact]
    public async Task AGenerationOfAnotherProcessIsNoticed()
    {
        Build(Archive());
        using var current = new CurrentArchive(new GenerationFiles(Folder), TimeProvider.System);
        Assert.Equal(Id, current.Generation!.Id);
        Build(Archive(), new string('b', 64));

        await Patience.UntilAsync(() => current.Generation.Id == new string('b', 64), "It was not noticed.");
    }

    [Fact]
    public async Task ASecondBuildSaysThatItWaits()
    {
        Folder.Create();
        var waits = new TaskCompletionSource();
        Task<BuildLock> second;
        using (BuildLock.TryTake(Folder.LockFile))
        {
            Assert.Null(BuildLock.TryTake(Folder.LockFile));
            second = BuildLock.TakeAsync(Folder.LockFile, TimeProvider.System, waits.SetResult, CancellationToken.None);
            await waits.Task.WaitAsync(Patience.Limit);
            Assert.False(second.IsCompleted);
        }

        using var taken = await second.WaitAsync(Patience.Limit);
        Assert.NotNull(taken);
    }

    private Generation Build(Archive archive, string? id = null)
    {
        Folder.Create();
        GenerationWriter.Write(archive, new CapturedPages(_root.FullName), Remembered.Nothing, "inputs", Folder.UnfinishedFileOf(id ?? Id));
        GenerationCheck.Check(Folder.UnfinishedFileOf(id ?? Id));
        var generation = Folder.Finish(id ?? Id, id ?? Id);
        Folder.Publish(generation);
        return generation;
    }

    private static Archive Archive()
    {
        var sketch = new Sketch("700_a.txt", "ترأس ماركو روبيو الحوار الأول في 17 ديسمبر 2025 ووقعت مذكرة تفاهم في الطاقة.");
        var round = sketch.Dated(sketch.Round(1, "الحوار الأول"), DateRange.Day(new(2025, 12, 17)), "17 ديسمبر 2025");
        var reading = sketch.Of(round with { Chairs = ["rubio"], ChairEvidence = [sketch.Words("ترأس")] }) with
        {
            Agreements = [sketch.Document("مذكرة تفاهم في الطاقة", 0)],
            Furniture = [new() { Kind = FurnitureKind.Metadata, Start = 0, Length = 4 }, new() { Kind = FurnitureKind.Credit, Start = 5, Length = 6 }],
            People = [new PersonReading("rubio", "ماركو روبيو", null, ParticipantRole.Chair, 0, [sketch.Words("ماركو روبيو")])],
        };
        return Reconcile([reading], RoundRecord(1, Statement(RecordField.City, "washington")));
    }
}
