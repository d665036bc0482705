using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Tests.Words;

public class AttachedPronounsTests
{
    [Theory]
    [InlineData("شراكة")]
    [InlineData("تعاون")]
    [InlineData("أمن")]
    public void WhatIsWrittenOnIsTakenOffAgain(string noun)
    {
        var plain = ArticleCleaner.Fold(noun);
        Assert.All(AttachedPronouns.On(plain), word => Assert.Contains(plain, AttachedPronouns.Off(word)));
    }

    [Theory]
    [InlineData("منه")]
    [InlineData("بهما")]
    [InlineData("حوار")]
    public void NothingIsTakenOffALittleWordNorWhereNoPronounStands(string word) =>
        Assert.Empty(AttachedPronouns.Off(word));
}
