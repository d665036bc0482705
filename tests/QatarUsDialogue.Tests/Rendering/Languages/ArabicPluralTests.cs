using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class ArabicPluralTests
{
    [Theory]
    [InlineData(0, "لا وثائق")]
    [InlineData(1, "وثيقة واحدة")]
    [InlineData(2, "وثيقتان")]
    [InlineData(3, "3 وثائق")]
    [InlineData(10, "10 وثائق")]
    [InlineData(11, "11 وثيقةً")]
    [InlineData(99, "99 وثيقةً")]
    [InlineData(100, "100 وثيقة")]
    [InlineData(101, "101 وثيقة")]
    [InlineData(102, "102 وثيقة")]
    [InlineData(103, "103 وثائق")]
    [InlineData(111, "111 وثيقةً")]
    public void ACountedNounTakesTheFormItsNumberAsksFor(int number, string words)
    {
        Assert.Equal(words, Wording.Arabic.Count("documentCount", number));
    }

    [Theory]
    [InlineData("nameCount", "اسم واحد", "اسمان", "5 أسماء", "62 اسمًا", "100 اسم")]
    [InlineData("claimCount", "قول واحد", "قولان", "5 أقوال", "62 قولًا", "100 قول")]
    [InlineData("dateCount", "تاريخ واحد", "تاريخان", "5 تواريخ", "62 تاريخًا", "100 تاريخ")]
    public void WhatListsCountHasEveryForm(string noun, params string[] forms)
    {
        int[] numbers = [1, 2, 5, 62, 100];
        Assert.Equal(forms, numbers.Select(number => Wording.Arabic.Count(noun, number)));
    }

    [Fact]
    public void TheDualAfterAPrepositionHasItsOtherForm()
    {
        Assert.Equal("شهرين", Wording.Arabic.Count("monthCount", 2));
        Assert.Equal("جولتين", Wording.Arabic.Count("inRoundCount", 2));
        Assert.Equal("موضعين", Wording.Arabic.Count("inPassageCount", 2));
    }

    [Fact]
    public void SmallNumbersOfRoundsAreWritten()
    {
        Assert.Equal("سبع جولات", Wording.Arabic.CountInWords("roundCount", 7));
        Assert.Equal("جولتان", Wording.Arabic.CountInWords("roundCount", 2));
        Assert.Equal("12 جولةً", Wording.Arabic.CountInWords("roundCount", 12));
    }

    [Fact]
    public void ANegativeNumberHasNoForm()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ArabicPlural.Of(-1));
    }
}
