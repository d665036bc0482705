using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024-03-05", "5 مارس/آذار 2024")]
    [InlineData("2022-11-21/2022-11-22", "21–22 نوفمبر/تشرين الثاني 2022")]
    [InlineData("2021-11", "نوفمبر/تشرين الثاني 2021")]
    [InlineData("2021-11-11/2021-11-20", "منتصف نوفمبر/تشرين الثاني 2021")]
    [InlineData("2017-05-01/2017-05-10", "مطلع مايو/أيار 2017")]
    [InlineData("2017-02-21/2017-02-28", "أواخر فبراير/شباط 2017")]
    [InlineData("2017", "2017")]
    [InlineData("1990/1999", "1990–1999")]
    [InlineData("2017-04/2017-06", "أبريل/نيسان 2017 – يونيو/حزيران 2017")]
    [InlineData("2017-05-30/2017-06-02", "30 مايو/أيار 2017 – 2 يونيو/حزيران 2017")]
    public void ADateIsAsPreciseAsItIsKnown(string iso, string words)
    {
        Assert.True(IsoDate.TryRead(iso, out var range));
        Assert.Equal(words, Wording.Arabic.Date(range));
    }

    [Theory]
    [InlineData("2024-03-05", "مارس 2024")]
    [InlineData("2021-11-11/2021-11-20", "نوفمبر 2021")]
    [InlineData("2017-05-30/2017-06-02", "مايو 2017 – يونيو 2017")]
    public void InTightPlacesOnlyTheGulfMonthStands(string iso, string words)
    {
        Assert.True(IsoDate.TryRead(iso, out var range));
        Assert.Equal(words, Wording.Arabic.Date(range, DateLength.Month));
    }

    [Theory]
    [InlineData("2024-03-05", "5 March 2024")]
    [InlineData("2022-11-21/2022-11-22", "21–22 November 2022")]
    [InlineData("2021-11", "November 2021")]
    [InlineData("2021-11-11/2021-11-20", "mid-November 2021")]
    [InlineData("2017-05-01/2017-05-10", "early May 2017")]
    [InlineData("2017-02-21/2017-02-28", "late February 2017")]
    [InlineData("1990/1999", "1990–1999")]
    [InlineData("2017-05-30/2017-06-02", "30 May 2017 – 2 June 2017")]
    public void InEnglishTheDayStandsBeforeTheMonth(string iso, string words)
    {
        Assert.True(IsoDate.TryRead(iso, out var range));
        Assert.Equal(words, Wording.English.Date(range));
    }

    [Theory]
    [InlineData(DateLength.Month, "November 2021")]
    [InlineData(DateLength.Short, "Nov 2021")]
    public void EnglishMonthsAreCutOnlyWhereThereIsLeastRoom(DateLength length, string words)
    {
        Assert.True(IsoDate.TryRead("2021-11-12", out var range));
        Assert.Equal(words, Wording.English.Date(range, length));
    }

    [Fact]
    public void EveryPartThatIsADateSaysSoToMachines()
    {
        var pieces = new DateText(new ArabicLanguage().Calendar).Of(new DateRange(new DateOnly(2022, 11, 21), new DateOnly(2022, 11, 22)));
        Assert.Equal(["2022-11-21", null, "2022-11-22"], pieces.Select(piece => piece.Iso));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("2024-03-05/2024-03-04")]
    [InlineData("2024/2025/2026")]
    [InlineData("قريبًا")]
    public void WhatIsNoDateIsNotRead(string text)
    {
        Assert.False(IsoDate.TryRead(text, out _));
    }
}
