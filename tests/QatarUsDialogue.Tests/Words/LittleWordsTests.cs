using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Tests.Words;

/// <summary>Lists are kept with all their spellings. They must find what taking little words off would find.</summary>
public class LittleWordsTests
{
    private static readonly string[] WordsOfTheArchive =
    [
        .. Seeds.Articles.SelectMany(a => LineSplitter.Split(ArticleCleaner.Clean(a.Text)))
            .SelectMany(l => l.Tokens)
            .Where(t => t.IsWord)
            .Select(t => t.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("وللدوحة", "الدوحة")]
    [InlineData("وللدوحة", "دوحة")]
    [InlineData("فبالحوار", "حوار")]
    [InlineData("الحوار", "الحوار")]
    public void LittleWordsInFrontAreSetAside(string word, string plain)
    {
        Assert.True(new WordSet(plain).HasBase(ArticleCleaner.Fold(word)));
    }

    [Theory]
    [InlineData("بن", "ن")]
    [InlineData("والد", "د")]
    [InlineData("الحوار", "والحوار")]
    public void WhatIsNoLittleWordStays(string word, string plain)
    {
        Assert.False(new WordSet(plain).HasBase(ArticleCleaner.Fold(word)));
    }

    [Fact]
    public void AListHasAWordExactlyWhenItHasOneOfItsBases()
    {
        // Every third word, so that the others are found by their bases or not at all.
        var listed = WordsOfTheArchive.Where((_, i) => i % 3 == 0).ToHashSet(StringComparer.Ordinal);
        var list = new WordSet(listed);

        Assert.All(WordsOfTheArchive, w => Assert.Equal(Proclitics.Bases(w).Any(listed.Contains), list.HasBase(w)));
        Assert.Contains(WordsOfTheArchive, w => !listed.Contains(w) && list.HasBase(w));
    }

    [Fact]
    public void ATableGivesTheValueOfTheFirstBase()
    {
        var values = WordsOfTheArchive.Where((_, i) => i % 2 == 0).ToDictionary(w => w, w => w, StringComparer.Ordinal);
        var table = new WordTable<string>(values);

        Assert.All(
            WordsOfTheArchive,
            w => Assert.Equal(Proclitics.Bases(w).FirstOrDefault(values.ContainsKey), table.TryGet(w, out var value) ? value : null));
    }
}
