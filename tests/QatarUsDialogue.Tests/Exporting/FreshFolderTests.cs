using QatarUsDialogue.Web.Exporting;

namespace QatarUsDialogue.Tests.Exporting;

public sealed class FreshFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("archive-fresh-");

    private string Seeds => Path.Combine(_root.FullName, "seeds");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void AFolderThatIsNotEmptyIsRefusedInClearWordsAndLeftAsItIs()
    {
        var folder = _root.CreateSubdirectory("full").FullName;
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");

        var refusal = Assert.Throws<IOException>(() => FreshFolder.At(folder, Seeds));

        Assert.Contains($"{folder} is not empty, and an export never writes over anything.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "mine.txt")));
        Assert.Single(_root.GetFileSystemInfos());
    }

    [Theory]
    [InlineData("")]
    [InlineData("articles")]
    [InlineData("articles/new")]
    public void NothingIsWrittenAmongTheSeeds(string place) =>
        Assert.Contains("among the seeds", Assert.Throws<IOException>(() => FreshFolder.At(Path.Combine(Seeds, place), Seeds)).Message, StringComparison.Ordinal);

    [Fact]
    public void TheNameIsGivenWhenAllIsThere()
    {
        var folder = _root.CreateSubdirectory("empty").FullName;
        using (var fresh = FreshFolder.At(folder, Seeds))
        {
            File.WriteAllText(fresh.PathOf("a/b.txt"), "b");
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
            fresh.Finish();
        }

        Assert.Equal("b", File.ReadAllText(Path.Combine(folder, "a", "b.txt")));
        Assert.Single(_root.GetFileSystemInfos());
    }

    [Fact]
    public void NothingIsLeftOfAnExportThatFails()
    {
        using (var fresh = FreshFolder.At(Path.Combine(_root.FullName, "failed"), Seeds))
        {
            File.WriteAllText(fresh.PathOf("a.txt"), "a");
        }

        Assert.Empty(_root.GetFileSystemInfos());
    }
}
