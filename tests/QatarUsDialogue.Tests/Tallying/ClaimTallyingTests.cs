using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Tests.Tallying;

/// <summary>Which claims of a field a page shows. The first value of each list was taken, and each stands as often as sources say it.</summary>
public sealed class ClaimTallyingTests
{
    [Theory]
    [InlineData("date", "2024-03-05 2024-03 2024-03-05", "2024-03-05 2024-03 2024-03-05")]
    [InlineData("date", "2024-03-05 2024-03 2024-03 2024-03 2024-03-06", "2024-03-05 2024-03-06 2024-03")]
    [InlineData("date", "2024-03 2024 2024 2024 2024-03-05 2024-03-06", "2024-03 2024-03-05 2024-03-06")]
    [InlineData("date", "2024-03 2024 2024 2024-03-07 2024-03-06 2024-03-06", "2024-03 2024-03-06 2024-03-07")]
    [InlineData("date", "2024-03 2024 2024 2024-03-07 2024-03-07", "2024-03 2024 2024-03-07")]
    [InlineData("city", "doha doha washington doha geneva paris paris", "doha paris washington")]
    [InlineData("status", "held announced held announced held", "held announced")]
    public void TheTakenValueIsShownAndThatOthersDiffer(string field, string values, string expected)
    {
        var claims = values.Split(' ').Select((value, order) => new Claim
        {
            Id = $"{order}",
            DialogueKey = "6",
            Field = field,
            Value = value,
            Basis = Basis.Stated,
            IsTaken = order == 0,
            Reason = default,
            Order = order,
        }).ToList();

        var tallying = new ClaimTallying("6");
        claims.ForEach(tallying.Add);

        var shown = tallying.Shown.ToList();

        Assert.Equal(claims.Count, tallying.Count);
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), shown.Select(one => claims[one.Order].Value).Order(StringComparer.Ordinal));
        Assert.Equal(claims.Count, shown.Sum(one => 1 + one.Alike) + Hidden(claims, shown));
    }

    private static int Hidden(List<Claim> claims, List<ShownClaim> shown) =>
        claims.Count(claim => !shown.Exists(one => claims[one.Order].Value == claim.Value));
}
