using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Queries;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>What only long and odd texts show: places that the server would forget, terms that it would not take.</summary>
public sealed class SameSearchTests
{
    private static readonly SearchLimits Patient = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    private static readonly string[] Texts =
    [
        string.Join(' ', Enumerable.Repeat("قطر والولايات المتحدة", 700)),
        string.Join(' ', Enumerable.Range(0, 600).Select(i => i == 239 ? "الحوار" : i == 240 ? "الاستراتيجي" : "كلمة" + new string((char)('ا' + (i % 20)), 1 + (i % 5)))),
        "الحوار الاستراتيجي " + new string('ب', 6000) + " بين الحوار الاستراتيجي",
        "قطر قطر قطر الحوار الاستراتيجي والحوار", "a'b \\ c \"الحوار الاستراتيجي\" it's 'quoted' \\'", "المتحدة قطر", "الحوار",
    ];

    [Theory]
    [InlineData("\"قطر والولايات\"")]
    [InlineData("\"المتحدة قطر\"")]
    [InlineData("\"الحوار الاستراتيجي\"")]
    [InlineData("\"والولايات المتحدة قطر والولايات\"")]
    [InlineData("الحوار الاستراتيجي")]
    [InlineData("\"قطر قطر\"")]
    [InlineData("بببببببببب*")]
    [InlineData("\"it's quoted\"")]
    [InlineData("قطر -الحوار")]
    public void TheSamePassagesAreFoundWithTheSameScores(string words)
    {
        using var file = new SketchArchive(Archive(), 3, isOnServer: false);
        using var server = new SketchArchive(Archive(), 3, isOnServer: true);
        foreach (var isExact in new[] { false, true })
        {
            var request = new SearchRequest { Text = words, IsExactOnly = isExact };

            var (onFile, onServer) = (ArchiveSearch.Over(file.Context, Patient), ArchiveSearch.Over(server.Context, Patient));
            var one = onFile.Find(request, 100);

            // Whoever asks again is answered out of the lists that are held by then.
            foreach (var again in new[] { onServer.Find(request, 100), onServer.Find(request, 100), onServer.Find(request, 100), onFile.Find(request, 100), onFile.Find(request, 100) })
            {
                Assert.Equal(one.Total, again.Total);
                Assert.Equal(one.Best, again.Best);
            }
        }
    }

    private static Archive Archive() => SeededSite.Empty with
    {
        Sources = [.. Texts.Select((text, i) => SeededSite.Source(i, text))],
        Passages = [.. Texts.Select((text, i) => new Passage { Id = i + 1, SourceId = SeededSite.Id(i), Start = 0, Length = text.Length, IsTitle = false, Rounds = "", Topics = "", Kinds = "" })],
    };
}
