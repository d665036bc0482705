using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Tests.Searching;

public class EditDistanceTests
{
    private const int LongestWord = 5;
    private static readonly char[] Letters = ['ا', 'ب'];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void OfAllShortWordsItIsTheFewestSteps(int limit)
    {
        var words = Words().ToList();
        foreach (var one in words)
        {
            foreach (var other in words)
            {
                var steps = Steps(one, other);
                var found = EditDistance.Of(one, other, limit);

                Assert.True(steps <= limit ? found == steps : found > limit, $"{one} {other}: {found} for {steps}");
            }
        }
    }

    [Fact]
    public void LongWordsAreMeasuredToo()
    {
        var one = "ح" + new string('ا', 100) + "بد";

        Assert.Equal(2, EditDistance.Of(one, "د" + new string('ا', 100) + "دب", 2));
    }

    private static IEnumerable<string> Words() => Enumerable.Range(0, LongestWord)
        .Aggregate(new List<string> { "" }, (words, _) => [.. words, .. words.SelectMany(word => Letters.Select(letter => word + letter))])
        .Distinct(StringComparer.Ordinal);

    // Letter by letter, as the distance is defined.
    private static int Steps(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        var steps = Math.Min(
            Math.Min(Steps(one[1..], other), Steps(one, other[1..])) + 1,
            Steps(one[1..], other[1..]) + (one[0] == other[0] ? 0 : 1));
        return one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0]
            ? Math.Min(steps, Steps(one[2..], other[2..]) + 1)
            : steps;
    }
}
