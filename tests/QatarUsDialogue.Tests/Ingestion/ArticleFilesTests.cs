using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles-test-");

    public void Dispose() => _folder.Delete(recursive: true);

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

        var refusal = Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals);
        Assert.Equal("bad.txt", refusal.File);
        Assert.Equal("It is not UTF-8: line 2, byte 3, 0xC3.", refusal.Reason);
    }

    [Fact]
    public void AFileWithAByteThatNoTextHasIsRefusedWithItsPlace()
    {
        Write("bad.txt", [.. "قطر\n"u8, .. "ab\0c"u8]);

        Assert.Equal("It is not a text: line 2, byte 9, 0x00.", Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals).Reason);
    }

    [Fact]
    public void ALetterThatIsCutOffAtTheEndIsRefused()
    {
        Write("cut.txt", [(byte)'a', 0xD8]);

        Assert.StartsWith("It is not UTF-8", Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void AFileWithoutWordsIsRefused(string text)
    {
        Write("empty.txt", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal("There is no text in it.", Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals).Reason);
    }

    [Fact]
    public void AFileThatIsTooLargeIsRefused()
    {
        Write("large.txt", [.. Enumerable.Repeat((byte)'a', ArticleFiles.LargestBytes + 1)]);

        var refusal = Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals);
        Assert.Equal("It has 5242881 bytes; an article has at most 5242880.", refusal.Reason);
    }

    [Fact]
    public void ABadFileDoesNotKeepTheOthersOut()
    {
        Write("bad.txt", [0xFF]);
        Write("good.txt", "نص"u8.ToArray());

        var captured = ArticleFiles.Read(_folder.FullName);
        Assert.Equal("good.txt", Assert.Single(captured.Articles).File);
        Assert.Single(captured.Refusals);
    }

    [Fact]
    public void OtherFilesAndHalfWrittenOnesAreNotArticles()
    {
        Write("notes.md", "x"u8.ToArray());
        Write(".001.txt", "x"u8.ToArray());

        var captured = ArticleFiles.Read(_folder.FullName);
        Assert.Empty(captured.Articles);
        Assert.Empty(captured.Refusals);
    }

    [Fact]
    public void APageIsReadByItsArticleAndKnownByTheHashOfItsFile()
    {
        Write("004.html", "<nav><a href=x>قائمة</a></nav><p>عقدت قطر والولايات المتحدة الحوار في الدوحة.</p>"u8.ToArray());
        Write("005.HTM", "<p>وقعت قطر والولايات المتحدة مذكرة تفاهم في الدوحة.</p>"u8.ToArray());

        var captured = ArticleFiles.Read(_folder.FullName);
        Assert.Empty(captured.Refusals);
        Assert.Equal(["004.html", "005.HTM"], captured.Articles.Select(a => a.File));
        Assert.All(captured.Articles, a => Assert.True(a.IsFromPage));
        Assert.Equal("عقدت قطر والولايات المتحدة الحوار في الدوحة.", captured.Articles[0].Text);
        var bytes = File.ReadAllBytes(Path.Combine(_folder.FullName, "004.html"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), captured.Articles[0].Sha256);
    }

    [Fact]
    public void OfTwoFilesWithOneNameTheSecondIsRefused()
    {
        Write("004.txt", "نص"u8.ToArray());
        Write("004.html", "<p>نص</p>"u8.ToArray());
        Write("005.htm", "<p>نص</p>"u8.ToArray());
        Write("005.html", "<p>نص</p>"u8.ToArray());

        var captured = ArticleFiles.Read(_folder.FullName);
        Assert.Equal(["004.txt", "005.html"], captured.Articles.Select(a => a.File));
        Assert.Equal(
            [
                "004.html: 004.txt is called 004 too, and is the one that is read. Give this file another name.",
                "005.htm: 005.html is called 005 too, and is the one that is read. Give this file another name.",
            ],
            captured.Refusals.Select(r => $"{r.File}: {r.Reason}"));
    }

    [Fact]
    public void APageThatIsTooLargeIsRefusedUnread()
    {
        Write("large.html", new byte[ArticleFiles.LargestBytes + 1]);

        Assert.Equal("It has 5242881 bytes; an article has at most 5242880.", Assert.Single(ArticleFiles.Read(_folder.FullName).Refusals).Reason);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder.FullName, name), bytes);
}
