using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public sealed class RoundOrderTests
{
    [Fact]
    public void ARoundWithoutANumberStandsAtItsDay()
    {
        var rounds = RoundOrder.InTime(
        [
            Round("unnumbered-x", null, 2019),
            Round("2", 2, 2020),
            Round("1", 1, 2018),
            Round("unnumbered-y", null, null),
        ]);

        Assert.Equal(["1", "unnumbered-x", "2", "unnumbered-y"], rounds.Select(round => round.Key));
    }

    [Fact]
    public void RoundsWithoutANumberStandBeforeTheFirstWithALaterDayAndAmongThemselvesByDayAndKey()
    {
        var rounds = RoundOrder.InTime(
        [
            Round("unnumbered-c", null, 2019),
            Round("unnumbered-a", null, 2019),
            Round("unnumbered-b", null, 2017),
            Round("unnumbered-d", null, 2030),
            Round("3", 3, 2018),
            Round("2", 2, null),
            Round("1", 1, 2020),
        ]);

        Assert.Equal(["unnumbered-b", "unnumbered-a", "unnumbered-c", "1", "2", "3", "unnumbered-d"], rounds.Select(round => round.Key));
    }

    private static RoundLine Round(string key, int? number, int? year) => new(
        key,
        number,
        Basis.Stated,
        true,
        RoundStatus.Held,
        year is { } known ? DateRange.Day(new DateOnly(known, 1, 1)) : null,
        Basis.Stated,
        "doha",
        Basis.Stated);
}
