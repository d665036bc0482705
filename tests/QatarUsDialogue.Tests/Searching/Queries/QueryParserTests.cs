using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Tests.Searching.Queries;

public class QueryParserTests
{
    private const int Queries = 250_000;

    [Fact]
    public void AnEmptyQueryAsksForNothingAndSaysNothing()
    {
        Assert.True(QueryParser.Parse("").IsEmpty);
        Assert.Empty(QueryParser.Parse("  ").Notes);
    }

    [Fact]
    public void NoQueryStopsTheParserAndNoneIsLostInSilence()
    {
        var random = new RandomQueries(42);
        for (var i = 0; i < Queries; i++)
        {
            var text = random.Next();
            var query = QueryParser.Parse(text);

            Assert.True(!query.IsEmpty || query.Notes.Count > 0 || string.IsNullOrWhiteSpace(text), text);
            Assert.All(query.Choices.SelectMany(c => c.Clauses).Concat(query.Excluded), clause =>
                Assert.True(clause.Terms.Count > 0 && clause.Span.End <= text.Length, text));
        }
    }
}
