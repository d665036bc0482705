using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Tests.Searching;

public class ThesaurusTests
{
    private static readonly Thesaurus Thesaurus = new(SynonymWriting.Write(SeedReadings.Lexicon));

    [Theory]
    [InlineData("أمريكي", "أميركي")]
    [InlineData("الأميركية", "الأمريكية")]
    [InlineData("أمريكا", "أميركا")]
    [InlineData("ترمب", "ترامب")]
    [InlineData("أنطوني", "أنتوني")]
    [InlineData("بلنكن", "بلينكن")]
    [InlineData("ستراتيجي", "الاستراتيجي")]
    [InlineData("Blinken", "بلينكن")]
    [InlineData("Trump", "ترمب")]
    [InlineData("Doha", "الدوحة")]
    [InlineData("Antony Blinken", "بلينكن")]
    [InlineData("United States", "الولايات المتحدة")]
    [InlineData("المونديال", "كأس العالم")]
    [InlineData("رئيس الوزراء", "رئيس مجلس الوزراء")]
    public void WordsLeadToOtherWordsForTheSame(string words, string others)
    {
        var terms = SearchTerms.Of(words);
        var (length, found) = Thesaurus.LongestAt(terms, 0);

        Assert.Equal(terms.Count, length);
        Assert.Contains(found, run => run.Stems.SequenceEqual(SearchTerms.Of(others).Select(t => t.Stem)));
    }

    [Theory]
    [InlineData("أميركي", "الولايات المتحدة")]
    [InlineData("بلينكن", "أنتوني بلينكن")]
    [InlineData("الولايات المتحدة", "أميركا")]
    public void AWordDoesNotLeadToWhatSaysMore(string words, string others)
    {
        var (_, found) = Thesaurus.LongestAt(SearchTerms.Of(words), 0);

        Assert.DoesNotContain(found, run => run.Stems.SequenceEqual(SearchTerms.Of(others).Select(t => t.Stem)));
    }

    [Fact]
    public void AWordWithoutSynonymsLeadsNowhere() =>
        Assert.Equal(0, Thesaurus.LongestAt(SearchTerms.Of("يناقش"), 0).Length);
}
