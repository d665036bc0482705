using System.Security.Cryptography;

namespace QatarUsDialogue.Tests.Ingestion;

public class SeedArticlesTests
{
    [Theory]
    [InlineData("000_91d23878dceea7df.txt", "b1eb3ab43c57e7a213ccd998f5174affa8734886f4e5d12f163dbe453951e7d9")]
    [InlineData("001_95789c9e2479e210.txt", "61fde9e592958f0f58836c4938efb01e6cc31fdc5443e8e79ae5f3553928c117")]
    [InlineData("002_5af6bb0db0f299a2.txt", "19cb9157b9f72e73b8342855fcb8ad4180dca421baaf75ec7493c03443de8674")]
    [InlineData("003_adad2008d6b40e19.txt", "d67cb84ca12c37b6e7de2e47806b29b27af96011184aa40b28fc65961746b617")]
    [InlineData("004_10ea7d8f2b1e01f1.txt", "14470046831bdb46b74afaf9191c8569a13fa5b57515edbf08deb0950b5182cc")]
    public void AnArticleIsKeptByteForByte(string file, string sha256) =>
        Assert.Equal(
            sha256,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Path("seeds", "articles", file)))));
}
