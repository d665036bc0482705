using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>What an article is to the archive; see <c>docs/rules/scope.md</c>.</summary>
public static class ScopeReader
{
    private const int Opening = 4;

    /// <summary>The two sides first sat down as a strategic dialogue on this day; before it there are only precursors.</summary>
    private static readonly DateOnly FirstRound = new(2018, 1, 30);

    private static readonly WordSet Contacts = new(
        "اتصال", "اتصالا", "لقاء", "التقى", "اجتماع", "اجتمع", "اجتماعا", "محادثات", "مباحثات", "بحث", "زيارة", "مذكرة", "اتفاقية", "وقعت", "وقع", "حوار");

    public static ArticleScope Of(ReadArticle article)
    {
        if (article.Thread.Rounds.Count > 0)
        {
            return ArticleScope.Dialogue;
        }

        return article.Published is { } published && published.Date < FirstRound && OpensWithBothAndContact(article)
            ? ArticleScope.Precursor
            : ArticleScope.None;
    }

    private static bool OpensWithBothAndContact(ReadArticle article)
    {
        var opening = article.Sentences.Take(Opening).ToList();
        var sides = opening.SelectMany(s => s.Of<PlaceMention>()).Select(p => PlaceTable.Side(p.Place)).ToHashSet();
        return sides.Contains(PlaceTable.Qatar) && sides.Contains(PlaceTable.UnitedStates) && opening.Any(s => s.Has(Contacts));
    }
}
