using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Tests.Searching;

public class SpellingLinesTests
{
    private static readonly Thesaurus Thesaurus = new(SynonymWriting.Write(SeedReadings.Lexicon));

    public static IEnumerable<object[]> Pairs() => SpellingLines.Pairs.Select(pair => new object[] { pair.Asked, pair.Written });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void OneSpellingFindsTheOther(string asked, string written)
    {
        var plan = SearchPlanner.Plan(QueryParser.Parse(asked), Thesaurus, isExactOnly: false);

        Assert.NotEmpty(new WordMatcher(plan).Find(written));
    }
}
