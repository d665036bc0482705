using System.Data.Common;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

public sealed class PublishedMemoryTests : IDisposable
{
    private static readonly Sketch One = new("700_a.txt", "بحث الجانبان الحرب في غزة. ورحب البيت الأبيض ببحث الطاقة.");
    private static readonly Sketch Changed = new("700_a.txt", "خبر: بحث الجانبان الحرب في غزة.");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("memory-");
    private int _files;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WhatStandsAsBeforeIsNotRemembered()
    {
        var archive = Both();

        Assert.True(Memory([File(archive)], archive).IsEmpty);
        Assert.True(Memory([], archive).IsEmpty);
    }

    [Fact]
    public void AFactThatIsGoneIsRememberedWithItsWordsInTheirSentence()
    {
        var gone = Fact(Both(), "energy");

        var former = Assert.Single(Memory([File(Both())], Told(One, "gaza", "غزة")).Facts);
        Assert.Equal((gone.Id, "الطاقة", FactKind.Topic, "700_a.txt"), (former.Id, former.Text, former.Kind, former.File));
        Assert.Equal("الطاقة", former.Passage.Substring(former.Start - former.PassageStart, former.Text.Length));
    }

    [Fact]
    public void AFactWhoseFileChangedIsRememberedWithTheHashItHad()
    {
        var after = Told(Changed, "gaza", "غزة");

        var former = Assert.Single(Memory([File(Told(One, "gaza", "غزة"))], after).Facts);
        Assert.Equal((Fact(after, "gaza").Id, One.Article.Sha256), (former.Id, former.Sha256));
        Assert.NotEqual(One.Article.Sha256, Changed.Article.Sha256);
    }

    [Fact]
    public void WhatIsGoneStaysRememberedThroughGenerationsThatNeverHadIt()
    {
        var second = Told(One, "gaza", "غزة");
        var path = File(second, Memory([File(Both())], second));
        var third = Told(Changed, "gaza", "غزة");

        Assert.Contains(Fact(Both(), "energy").Id, Memory([path], third).Facts.Select(f => f.Id));
    }

    [Fact]
    public void WhatComesBackIsRememberedNoMore()
    {
        var without = Told(One, "gaza", "غزة");
        var path = File(without, Memory([File(Both())], without));

        Assert.True(Memory([path], Both()).IsEmpty);
    }

    [Fact]
    public void TheOrderOfTheGenerationsChangesNothing()
    {
        string[] paths = [File(Both()), File(Told(Changed, "gaza", "غزة"))];
        var archive = Told(One, "energy", "البيت الأبيض");

        Assert.Equal(Memory(paths, archive).Lines(), Memory(paths.Reverse(), archive).Lines());
        Assert.NotEmpty(Memory(paths, archive).Lines());
    }

    [Fact]
    public void ADocumentsOldAddressRemembersTheFactsItStoodOn()
    {
        var sketch = new Sketch("700_a.txt", "شهد الحوار الرابع مذكرة تفاهم في الطاقة المتجددة.");
        Archive With(string? topic) => Sketch.Reconcile([sketch.Of(sketch.Round(4, "الحوار الرابع")) with
        {
            Agreements = [sketch.Document("مذكرة تفاهم في الطاقة المتجددة", 0)],
            Topics = topic is null ? [] : [new TopicReading(topic, 0, [sketch.Words("الطاقة")])],
        }]);

        var after = With("energy");
        var former = Assert.Single(Memory([File(With(null))], after).Keys);
        Assert.Equal(FormerKeyKind.Agreement, former.Kind);
        Assert.Equal("memorandum-of-understanding-4-energy", Assert.Single(after.Agreements).Key);
        Assert.Equal([after.Agreements[0].FactId], former.Facts);
    }

    [Fact]
    public void WordsAreReadOfNoFactButThoseThatAreGone()
    {
        var rows = new WatchedRows(new PublishedFile(File(Both())));

        Assert.True(PublishedMemory.Of([rows], PublishedNow.In(Both())).IsEmpty);
        Assert.Empty(rows.AskedFor);
        Assert.Single(PublishedMemory.Of([rows], PublishedNow.In(Told(One, "gaza", "غزة"))).Facts);
        Assert.Equal([Fact(Both(), "energy").Id], rows.AskedFor);
    }

    [Fact]
    public void AFactThatIsNotFoundByItsNameIsRememberedAllTheSame()
    {
        var rows = new WatchedRows(new PublishedFile(File(Both()))) { FindsByName = false };

        Assert.Equal([Fact(Both(), "energy").Id], PublishedMemory.Of([rows], PublishedNow.In(Told(One, "gaza", "غزة"))).Facts.Select(f => f.Id));
        Assert.NotEmpty(rows.AskedFor);
    }

    [Fact]
    public void ManyFactsThatAreGoneAreAllRemembered()
    {
        var words = string.Join(' ', Enumerable.Repeat("غزة", 2500));
        var sketch = new Sketch("700_a.txt", words + ".");
        var before = Sketch.Reconcile([sketch.Of() with
        {
            Topics = [new TopicReading("gaza", null, [.. Enumerable.Range(0, 2500).Select(i => new Evidence(new(i * 4, 3), "غزة", "topics 1"))])],
        }]);

        Assert.Equal(
            before.Sources.Single().Facts.Select(f => f.Id).Order(StringComparer.Ordinal),
            Memory([File(before)], Sketch.Reconcile([sketch.Of()])).Facts.Select(f => f.Id));
    }

    private static Remembered Memory(IEnumerable<string> paths, Archive archive) => PublishedMemory.Of(paths.Select(path => new PublishedFile(path)), PublishedNow.In(archive));

    private static Archive Both() => Sketch.Reconcile([One.Of() with
    {
        Topics = [new TopicReading("gaza", null, [One.Words("غزة")]), new TopicReading("energy", null, [One.Words("الطاقة")])],
    }]);

    private static Archive Told(Sketch sketch, string topic, string words) =>
        Sketch.Reconcile([sketch.Of() with { Topics = [new TopicReading(topic, null, [sketch.Words(words)])] }]);

    private static Fact Fact(Archive archive, string topic) => archive.Sources.SelectMany(s => s.Facts).Single(f => f.TopicKey == topic);

    private string File(Archive archive, Remembered? remembered = null)
    {
        _files++;
        var path = Path.Combine(_folder.FullName, FormattableString.Invariant($"{_files}.db"));
        GenerationWriter.Write(archive, new CapturedPages(_folder.FullName), remembered ?? Remembered.Nothing, "sketch", path);
        return path;
    }

    private sealed class WatchedRows(IPublishedRows rows) : IPublishedRows
    {
        public List<string> AskedFor { get; } = [];

        /// <summary>False as with a damaged index.</summary>
        public bool FindsByName { get; init; } = true;

        public bool HasTable(string name) => rows.HasTable(name);

        public string ListOf(string column, string name) => rows.ListOf(column, name);

        public void Read(string sql, Action<DbDataReader> each) => rows.Read(sql, each);

        public void Read(string sql, string column, IReadOnlyCollection<string> words, Action<DbDataReader> each)
        {
            AskedFor.AddRange(words);
            if (FindsByName)
            {
                rows.Read(sql, column, words, each);
            }
        }
    }
}
