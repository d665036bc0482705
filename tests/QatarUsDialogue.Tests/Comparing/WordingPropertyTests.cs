using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Comparing;

namespace QatarUsDialogue.Tests.Comparing;

/// <summary>What must hold of any two texts, walked over every pair of the archive's own articles, line by line.</summary>
public class WordingPropertyTests
{
    private static readonly Dictionary<string, string[]> Articles = Directory
        .EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt")
        .ToDictionary(
            file => Path.GetFileName(file),
            file => File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            StringComparer.Ordinal);

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var earlier in Articles.Keys)
        {
            foreach (var later in Articles.Keys)
            {
                pairs.Add(earlier, later);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AWordThatAppearedStandsInNoEarlierPassage(string earlier, string later)
    {
        var (before, after) = (Articles[earlier], Articles[later]);
        var said = before.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        var appeared = Marked(after, new WordingComparer().Compare(before, after).Appeared).SelectMany(Words).ToList();

        Assert.Equal(earlier == later, appeared.Count == 0);
        Assert.DoesNotContain(appeared, said.Contains);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EveryMarkCoversWholeWordsAndNothingBesides(string earlier, string later)
    {
        var (before, after) = (Articles[earlier], Articles[later]);
        var change = new WordingComparer().Compare(before, after);
        Assert.Equal((before.Length, after.Length), (change.Vanished.Count, change.Appeared.Count));
        foreach (var (text, marks) in before.Zip(change.Vanished).Concat(after.Zip(change.Appeared)))
        {
            Assert.All(marks, mark =>
            {
                Assert.True(char.IsLetterOrDigit(text[mark.Start]) && IsOfAWord(text[mark.End - 1]));
                Assert.True(mark.Start == 0 || !(IsOfAWord(text[mark.Start - 1]) && char.IsLetter(text[mark.Start - 1]) == char.IsLetter(text[mark.Start])));
                Assert.True(mark.End == text.Length || !char.IsLetter(text[mark.End]) || !char.IsLetter(text[mark.End - 1]));
                Assert.True(mark.In(text).All(c => IsOfAWord(c) || char.IsWhiteSpace(c) || c is '.' or ','));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void WhatAppearedInOneDirectionVanishedInTheOther(string earlier, string later)
    {
        var there = new WordingComparer().Compare(Articles[earlier], Articles[later]);
        var back = new WordingComparer().Compare(Articles[later], Articles[earlier]);

        Assert.Equal(there.Appeared, back.Vanished);
        Assert.Equal(there.Vanished, back.Appeared);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheOrderOfPassagesChangesNoMark(string earlier, string later) => Assert.Equal(
        new WordingComparer().Compare(Articles[earlier], Articles[later]).Appeared,
        new WordingComparer().Compare([.. Articles[earlier].Reverse()], Articles[later]).Appeared);

    private static IEnumerable<string> Marked(IEnumerable<string> texts, IEnumerable<IReadOnlyList<TextSpan>> marks) =>
        texts.Zip(marks).SelectMany(passage => passage.Second.Select(mark => mark.In(passage.First)));

    private static IEnumerable<string> Words(string text) => new string([.. ArticleCleaner.Fold(text).ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOfAWord(char c) => char.IsLetterOrDigit(c) || ArabicLetters.IsMark(c) || ArabicLetters.IsInvisible(c) || c == ArabicLetters.Tatweel;
}
