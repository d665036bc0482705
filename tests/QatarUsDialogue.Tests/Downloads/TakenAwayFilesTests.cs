using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Tests.Downloads;

/// <summary>Who breaks a download off stops its making.</summary>
[Collection(Pages.Site.Shared)]
public sealed class TakenAwayFilesTests(Pages.Site site)
{
    private static readonly Column<int>[] Columns = [new("value", value => value)];

    public static TheoryData<string> Forms => ["csv", "json", "jsonl"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task NoRowIsMadeForWhoHasGone(string form)
    {
        using var gone = new CancellationTokenSource();
        var made = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAsync(form, Rows(), gone.Token));
        Assert.Equal(3, made);

        IEnumerable<int> Rows()
        {
            while (made < 1_000)
            {
                if (++made == 3)
                {
                    gone.Cancel();
                }

                yield return made;
            }
        }
    }

    [Fact]
    public async Task EveryFileOfTheArchiveCanBeBrokenOff()
    {
        using var scope = site.Services.CreateScope();
        var release = scope.ServiceProvider.GetRequiredService<Release>();
        using var file = new MemoryStream();

        foreach (var one in ArchiveFiles.DescribedOf(release.Generation).Append(ArchiveFiles.Description))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one.WriteAsync(release, file, new CancellationToken(canceled: true)));
        }
    }

    private static Task WriteAsync(string form, IEnumerable<int> rows, CancellationToken cancellation) => form switch
    {
        "csv" => CsvTable.WriteAsync(Stream.Null, Columns, rows, cancellation),
        "json" => JsonTable.WriteAsync(Stream.Null, "release", "rows", Columns, rows, cancellation),
        _ => JsonTable.WriteLinesAsync(Stream.Null, Columns, rows, cancellation),
    };
}
