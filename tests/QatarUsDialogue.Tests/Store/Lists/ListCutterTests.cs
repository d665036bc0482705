using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Tests.Store.Lists;

/// <summary>What is cut into blocks and rows is read again as it was, passage after passage and with jumps.</summary>
public class ListCutterTests
{
    private const int Seed = 7;

    public static TheoryData<int, int> Lists() => new()
    {
        { 0, 1 },
        { 1, 1 },
        { ListCutter.PassagesInABlock, 1 },
        { ListCutter.PassagesInABlock + 1, 3 },
        { 5000, 2 },
        { 5000, 300 },
        { 20_000, 70_000 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void AListIsReadAsItWasWritten(int passages, int farthest)
    {
        var (written, rows) = Cut(passages, farthest);

        var list = new PassageList(passages, rows, 1, ListShape.Places);
        var read = new List<(int Passage, byte Weight, string Places)>();
        while (list.Next())
        {
            read.Add((list.Passage, list.Weight, Places(ref list)));
        }

        Assert.Equal(written, read);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void AJumpLeadsToThePassageOrTheNextBehindIt(int passages, int farthest)
    {
        var (written, rows) = Cut(passages, farthest);
        var random = new Random(Seed);
        var end = written.Count == 0 ? 10 : written[^1].Passage;
        for (var turn = 0; turn < 20; turn++)
        {
            var list = new PassageList(passages, rows, 1, ListShape.Places);
            for (var wanted = 1; wanted <= end; wanted += random.Next(1, Math.Max(2, end / 10)))
            {
                var next = written.FindIndex(one => one.Passage >= wanted);
                if (next < 0)
                {
                    Assert.False(list.SkipTo(wanted));
                    break;
                }

                Assert.True(list.SkipTo(wanted));
                Assert.Equal((written[next].Passage, written[next].Weight), (list.Passage, list.Weight));
                wanted = list.Passage;
                Assert.Equal(written[next].Places, Places(ref list));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void AListThatIsHeldIsReadAsItsRowsAre(int passages, int farthest)
    {
        var (written, rows) = Cut(passages, farthest);
        var held = HeldList.Of(passages, rows, 1, ListShape.Places);

        var list = held.Read();
        var read = new List<(int Passage, byte Weight, string Places)>();
        while (list.Next())
        {
            read.Add((list.Passage, list.Weight, Places(ref list)));
        }

        Assert.Equal(written, read);
        Assert.Equal(passages, held.Passages);
        Assert.True(held.Bytes >= rows.Lengths.Sum());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void SearchesJumpInAHeldListWithoutDisturbingEachOther(int passages, int farthest)
    {
        var (written, rows) = Cut(passages, farthest);
        var held = HeldList.Of(passages, rows, 1, ListShape.Places);
        var one = held.Read();
        var other = new PassageList(passages, rows, 1, ListShape.Places);
        var third = held.Read();
        var random = new Random(Seed);
        var end = written.Count == 0 ? 10 : written[^1].Passage;
        for (var wanted = 1; wanted <= end + 1; wanted += random.Next(1, Math.Max(2, end / 50)))
        {
            var isThere = other.SkipTo(wanted);

            Assert.Equal(isThere, one.SkipTo(wanted));
            if (isThere)
            {
                Assert.Equal((other.Passage, other.Weight, Places(ref other)), (one.Passage, one.Weight, Places(ref one)));
                wanted = one.Passage;
            }

            third.Next();
        }
    }

    [Fact]
    public void ARowHasRoomOnAPageOfTheFile()
    {
        var (_, rows) = Cut(20_000, 10);

        Assert.True(rows.Count > 10);
        Assert.All(rows.Lengths, length => Assert.InRange(length, 1, 4000));
    }

    private static string Places(ref PassageList list)
    {
        var places = new List<int>();
        list.ReadPlaces(places);
        return string.Join(' ', places);
    }

    private static (List<(int Passage, byte Weight, string Places)> Written, RowsInMemory Rows) Cut(int passages, int farthest)
    {
        var random = new Random(Seed + passages + farthest);
        var list = new ListBuffer();
        var written = new List<(int, byte, string)>();
        for (var passage = 0; written.Count < passages;)
        {
            passage += random.Next(1, farthest + 1);
            var weight = (byte)random.Next(1, 256);
            var places = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(0, 200)).Distinct().Order().ToList();
            list.Add(passage, weight);
            for (var i = 0; i < places.Count; i++)
            {
                list.AddPlace(places[i], isLast: i == places.Count - 1);
            }

            written.Add((passage, weight, string.Join(' ', places)));
        }

        var rows = new RowsInMemory();
        new ListCutter().Cut(list, ListShape.Places, (last, blocks) => rows.Add(last, blocks.ToArray()));
        return (written, rows);
    }
}
