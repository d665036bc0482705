using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Tests.Store.Lists;

/// <summary>What many searches ask for is held, and never more than there is room for.</summary>
public class HeldListsTests
{
    private const int Passages = 1000;

    [Fact]
    public void AListIsWantedWhenItIsAskedForOnceMore()
    {
        var held = new HeldLists();

        Assert.False(held.Wants("e:قطر", Passages));
        Assert.False(held.Wants("s:قطر", Passages));
        Assert.True(held.Wants("e:قطر", Passages));
    }

    [Fact]
    public void AListOfMillionsIsNotWantedHoweverOftenItIsAskedFor()
    {
        var held = new HeldLists();

        Assert.All(Enumerable.Repeat("e:في", 3), key => Assert.False(held.Wants(key, 2_000_000)));
    }

    [Fact]
    public void NamesThatAreAskedForOnceAreForgottenBeforeTheyAreMany()
    {
        var held = new HeldLists();
        foreach (var i in Enumerable.Range(0, 5000))
        {
            held.Wants($"e:{i}", Passages);
        }

        Assert.False(held.Wants("e:0", Passages));
        Assert.True(held.Wants("e:4999", Passages));
    }

    [Fact]
    public void WhatIsHeldIsFoundAndNothingElse()
    {
        var (held, list) = (new HeldLists(), List());
        held.Hold("e:قطر", list);

        Assert.Same(list, held.Find("e:قطر"));
        Assert.Null(held.Find("s:قطر"));
        Assert.Equal(list.Bytes, held.Bytes);
    }

    [Fact]
    public void AListThatTwoSearchesBringIsCountedOnce()
    {
        var held = new HeldLists();
        var first = List();
        held.Hold("e:قطر", first);
        held.Hold("e:قطر", List());

        Assert.Same(first, held.Find("e:قطر"));
        Assert.Equal(first.Bytes, held.Bytes);
    }

    [Fact]
    public void TheListThatWasAskedForLongestAgoMakesRoom()
    {
        var size = List().Bytes;
        var held = new HeldLists(2 * size);
        held.Hold("1", List());
        held.Hold("2", List());
        held.Find("1");
        held.Hold("3", List());

        Assert.NotNull(held.Find("1"));
        Assert.Null(held.Find("2"));
        Assert.NotNull(held.Find("3"));
        Assert.Equal(2 * size, held.Bytes);
    }

    [Fact]
    public void AListThatNeedsMoreThanAllRoomPutsNoOtherOut()
    {
        var small = List();
        var held = new HeldLists(small.Bytes);
        held.Hold("1", small);
        held.Hold("2", List(Passages * 2));

        Assert.Same(small, held.Find("1"));
        Assert.Null(held.Find("2"));
    }

    [Fact]
    public async Task SearchesAtOnceNeverHoldMoreThanThereIsRoomFor()
    {
        var room = 3 * List().Bytes;
        var held = new HeldLists(room);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(one => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                held.Hold($"{(one + i) % 7}", List());
                held.Find($"{i % 7}");
                Assert.InRange(held.Bytes, 0, room);
            }
        })));

        Assert.Equal(Enumerable.Range(0, 7).Select(i => held.Find($"{i}")?.Bytes ?? 0).Sum(), held.Bytes);
    }

    private static HeldList List(int passages = Passages)
    {
        var list = new ListBuffer();
        foreach (var passage in Enumerable.Range(1, passages))
        {
            list.Add(passage);
        }

        var rows = new RowsInMemory();
        new ListCutter().Cut(list, ListShape.Bare, (last, blocks) => rows.Add(last, blocks.ToArray()));
        return HeldList.Of(passages, rows, 1, ListShape.Bare);
    }
}
