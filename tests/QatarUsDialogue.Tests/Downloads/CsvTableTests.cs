using System.Text;
using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Tests.Downloads;

public sealed class CsvTableTests
{
    private static readonly Column<object?>[] Columns = [new("value", value => value)];

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+974", "\"'+974\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@MofaQatar_AR", "\"'@MofaQatar_AR\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("قطر = أميركا", "قطر = أميركا")]
    [InlineData("(@MofaQatar_AR)", "(@MofaQatar_AR)")]
    public async Task ACellThatBeginsAsAFormulaIsWords(string cell, string written) =>
        Assert.Equal($"\uFEFFvalue\r\n{written}\r\n", await WriteAsync(cell));

    [Fact]
    public async Task CommasQuotesAndLineBreaksStayInTheirCell() =>
        Assert.Equal("\uFEFFvalue\r\n\"a,\"\"b\"\"\nc\"\r\n", await WriteAsync("a,\"b\"\nc"));

    [Fact]
    public async Task DaysNumbersAndNothingAreWrittenPlainly()
    {
        Assert.Contains("\r\n2024-03-05\r\n", await WriteAsync(new DateOnly(2024, 3, 5)), StringComparison.Ordinal);
        Assert.Contains("\r\n2000000000\r\n", await WriteAsync(2_000_000_000L), StringComparison.Ordinal);
        // A line of one empty cell would else be an empty line.
        Assert.Equal("\uFEFFvalue\r\n\"\"\r\n", await WriteAsync(null));
    }

    private static async Task<string> WriteAsync(object? cell)
    {
        using var stream = new MemoryStream();
        await CsvTable.WriteAsync(stream, Columns, [cell], default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
