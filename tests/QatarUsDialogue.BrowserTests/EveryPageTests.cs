using QatarUsDialogue.BrowserTests.Visits;

namespace QatarUsDialogue.BrowserTests;

/// <summary>What holds for every page type. Each address is visited once; its tests read what the visit found.</summary>
public class EveryPageTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string> Pages => [.. PageTypes.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageAndItsSwitchSayTheirLanguages(string address) =>
        Assert.Empty((await VisitAsync(address)).Language);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheBrowserHasNothingToComplainOf(string address) =>
        Assert.Empty((await VisitAsync(address)).Console);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheMarkupHoldsNoStyleAndLeadsNowhereThatIsNot(string address) =>
        Assert.Empty((await VisitAsync(address)).Markup);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageFitsEveryWidth(string address) =>
        Assert.Empty((await VisitAsync(address)).Width);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task LargeTextAndSpacedTextFitToo(string address) =>
        Assert.Empty((await VisitAsync(address)).Enlargement);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task AxeFindsNoFaultInLightOrDark(string address) =>
        Assert.Empty((await VisitAsync(address)).Axe);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheFirstTabStopIsTheSkipLinkAndItLeadsToTheContent(string address) =>
        Assert.Empty((await VisitAsync(address)).SkipLink);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryTabStopShowsARingThatNothingCovers(string address) =>
        Assert.Empty((await VisitAsync(address)).Focus);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task WhatCanBePressedIsLargeEnough(string address) =>
        Assert.Empty((await VisitAsync(address)).Targets);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task OurOwnWordsAreWrittenWithWesternDigits(string address) =>
        Assert.Empty((await VisitAsync(address)).Figures);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePagePrintsOnAnA4Sheet(string address) =>
        Assert.Empty((await VisitAsync(address)).Print);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task NothingMovesForAReaderWhoAskedForLessMotion(string address) =>
        Assert.Empty((await VisitAsync(address)).Motion);

    private Task<PageVisit> VisitAsync(string address) => PageVisits.ToAsync(browser, address);
}
