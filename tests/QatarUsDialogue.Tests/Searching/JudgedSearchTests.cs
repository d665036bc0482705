using QatarUsDialogue.Web.Search;
using Xunit.Abstractions;

namespace QatarUsDialogue.Tests.Searching;

public class JudgedSearchTests(JudgedArchive archive, ITestOutputHelper output) : IClassFixture<JudgedArchive>
{
    private const int FewestQueries = 60;
    private const int First = 10;
    private const double LeastPrecision = 0.9;

    private static readonly string[] Kinds = ["spelling", "clitic", "synonym"];

    [Fact]
    public void ThereAreEnoughQueriesOfEveryKind()
    {
        Assert.True(JudgedQuery.All.Count >= FewestQueries);
        Assert.All(Kinds, kind => Assert.True(JudgedQuery.All.Count(q => q.Tries == kind) >= 10));
    }

    [Fact]
    public void EveryPassageThatAnswersIsFound()
    {
        var missing = JudgedQuery.All.SelectMany(query =>
        {
            var found = archive.All(new SearchRequest { Text = query.Text });
            return query.Relevant.Where(r => !found.Any(hit => IsThat(hit, r))).Select(r => $"{query.Text}: {r.Source} {r.Opening}");
        });

        Assert.Empty(missing);
    }

    [Fact]
    public void TheFirstPageHoldsWhatAnswers()
    {
        var shares = JudgedQuery.All.Select(query =>
        {
            var found = archive.All(new SearchRequest { Text = query.Text }).Take(First).ToList();
            var share = (double)found.Count(hit => query.Relevant.Any(r => IsThat(hit, r))) / found.Count;
            if (share < 1)
            {
                output.WriteLine($"{query.Text} {share:0.00}: {string.Join(" / ", found.Where(hit => !query.Relevant.Any(r => IsThat(hit, r))).Select(archive.TextOf))}");
            }

            return share;
        }).ToList();
        output.WriteLine($"{shares.Count} queries, precision at {First}: {shares.Average():0.000}");

        Assert.True(shares.Average() >= LeastPrecision);
    }

    [Fact]
    public void EveryHitSaysWhyItIsThere() =>
        Assert.All(JudgedQuery.All, query => Assert.All(archive.All(new SearchRequest { Text = query.Text }), hit =>
        {
            Assert.NotEmpty(hit.Why);
            Assert.Contains(hit.Parts, part => part.IsMarked);
        }));

    [Fact]
    public void ASearchIsStoppedWhenItsTimeIsUpAndTheNextOneIsNot()
    {
        Assert.True(archive.Hurried.Read(new SearchRequest { Text = "قطر -الدوحة" }).IsStopped);
        Assert.False(archive.Search.Read(new SearchRequest { Text = "قطر -الدوحة" }).IsStopped);
    }

    [Fact]
    public void NumbersThatCouldNotBeCountedAreSaidToBeTooSmall()
    {
        var view = archive.Uncounted.Read(new SearchRequest { Text = "قطر" });

        Assert.True(view.Total > 0);
        Assert.False(view.IsCounted);
    }

    private bool IsThat(Hit hit, (string Source, string Opening) passage) =>
        hit.Source.Id == passage.Source && archive.TextOf(hit).StartsWith(passage.Opening, StringComparison.Ordinal);
}
