using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Tests.Serving;

public sealed class ContentCodingsTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("br", ContentCoding.Brotli)]
    [InlineData("BR;q=1.0, gzip;q=0.8", ContentCoding.Brotli)]
    [InlineData("gzip, deflate", ContentCoding.Gzip)]
    [InlineData("gzip, br;q=0.5", ContentCoding.Gzip)]
    [InlineData("br;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("*;q=0.1, br;q=0", ContentCoding.Gzip)]
    [InlineData("*", ContentCoding.Brotli)]
    [InlineData("gzip;q=0", ContentCoding.Identity)]
    [InlineData("*;q=0", ContentCoding.Identity)]
    [InlineData("identity", ContentCoding.Identity)]
    [InlineData("zstd, deflate", ContentCoding.Identity)]
    [InlineData("brotli, xgzip", ContentCoding.Identity)]
    [InlineData(", ,;q=1", ContentCoding.Identity)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData(null, ContentCoding.Identity)]
    public void TheBestCodingThatIsTakenIsChosen(string? accepted, ContentCoding coding) =>
        Assert.Equal(coding, ContentCodings.Preferred(accepted));

    [Fact]
    public void AHeaderOnSeveralLinesIsReadAsOne() =>
        Assert.Equal(ContentCoding.Brotli, ContentCodings.Preferred(new(["gzip;q=0.5", "br"])));
}
