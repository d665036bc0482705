using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Tests.Gold;

public class HeadGoldTests
{
    public static TheoryData<string> Seeds => [.. GoldArticle.All.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheHeadlineIsThatOfTheGoldOrNone(string id) =>
        Assert.Equal(GoldArticle.All[id].Headline, GoldArticle.All[id].Reading.Title?.Text);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheDayOfPublicationIsThatOfTheGoldOrNone(string id) =>
        Assert.Equal(
            GoldArticle.All[id].Published,
            GoldArticle.All[id].Reading.Published?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void OnlyThePostsDayIsInferred() =>
        Assert.Equal(["001"], GoldArticle.All.Values.Where(g => g.Reading.Published?.Basis == Basis.Inferred).Select(g => g.Id));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheOutletIsThatOfTheGoldOrNone(string id) =>
        Assert.Equal(GoldArticle.All[id].Outlet, GoldArticle.All[id].Reading.Outlet?.Text);

    [Fact]
    public void OneSeedIsAPrecursorAndFourAreOfTheDialogue()
    {
        Assert.Equal(ArticleScope.Precursor, GoldArticle.All["003"].Reading.Scope);
        Assert.Equal(4, GoldArticle.All.Values.Count(g => g.Reading.Scope == ArticleScope.Dialogue));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheArticlesOwnLinesAreThoseOfTheGold(string id)
    {
        var gold = GoldArticle.All[id];
        var read = gold.Reading.Sentences.Select(s => gold.LineOf(s.Start)).Distinct();
        Assert.Equal(gold.Lines("body"), read);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void FurnitureIsNeitherTheHeadlineNorABodyLineNorAHeading(string id)
    {
        var gold = GoldArticle.All[id];
        var article = gold.Lines("body").Concat(gold.Lines("title")).Concat(gold.Lines("heading"));
        Assert.Empty(gold.Reading.Furniture.Select(f => gold.LineOf(f.Start)).Intersect(article));
    }
}
