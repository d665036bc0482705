using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articles-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void EveryCapturedArticleIsReadAsItIs()
    {
        var captured = ArticleFiles.Read(Repository.Path("seeds", "articles"));

        Assert.Empty(captured.Refusals);
        Assert.Equal(
            Directory.EnumerateFiles(Repository.Path("seeds", "articles")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            captured.Articles.Select(a => a.File));
        Assert.All(
            captured.Articles,
            a => Assert.Equal(File.ReadAllBytes(Repository.Path("seeds", "articles", a.File)), System.Text.Encoding.UTF8.GetBytes(a.Text)));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreRefusedWithTheirPlace()
    {
        Write("bad.txt", [(byte)'a', (byte)'\n', (byte)'b', 0xC3, 0x28]);

        var refusal = Assert.Single(ArticleFiles.Read(folder.FullName).Refusals);
        Assert.Equal("bad.txt", refusal.File);
        Assert.Equal("It is not UTF-8: line 2, byte 3, 0xC3.", refusal.Reason);
    }

    [Fact]
    public void ALetterThatIsCutOffAtTheEndIsRefused()
    {
        Write("cut.txt", [(byte)'a', 0xD8]);

        Assert.StartsWith("It is not UTF-8", Assert.Single(ArticleFiles.Read(folder.FullName).Refusals).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void AFileWithoutWordsIsRefused(string text)
    {
        Write("empty.txt", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal("There is no text in it.", Assert.Single(ArticleFiles.Read(folder.FullName).Refusals).Reason);
    }

    [Fact]
    public void AFileThatIsTooLargeIsRefused()
    {
        Write("large.txt", [.. Enumerable.Repeat((byte)'a', ArticleFiles.LargestBytes + 1)]);

        var refusal = Assert.Single(ArticleFiles.Read(folder.FullName).Refusals);
        Assert.Equal("It has 5242881 bytes; an article has at most 5242880.", refusal.Reason);
    }

    [Fact]
    public void ABadFileDoesNotKeepTheOthersOut()
    {
        Write("bad.txt", [0xFF]);
        Write("good.txt", "نص"u8.ToArray());

        var captured = ArticleFiles.Read(folder.FullName);
        Assert.Equal("good.txt", Assert.Single(captured.Articles).File);
        Assert.Single(captured.Refusals);
    }

    [Fact]
    public void OtherFilesAndHalfWrittenOnesAreNotArticles()
    {
        Write("notes.md", "x"u8.ToArray());
        Write(".001.txt", "x"u8.ToArray());

        var captured = ArticleFiles.Read(folder.FullName);
        Assert.Empty(captured.Articles);
        Assert.Empty(captured.Refusals);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
}
