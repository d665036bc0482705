namespace QatarUsDialogue.Tests.Rules;

public class RulePageTests
{
    public static TheoryData<string> Kinds() => [.. RuleReader.Extractors.All.Select(e => e.Kind)];

    public static TheoryData<string> Pages() => [.. RulePage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryExtractorHasItsRulePage(string kind) =>
        Assert.Contains(RulePage.All, page => string.Equals(page.Name, kind, StringComparison.Ordinal) && page.Rows.Count > 0);

    [Theory]
    [MemberData(nameof(Pages))]
    public void ARulePageHasExamplesThatAreRun(string page) =>
        Assert.NotEqual(0, RulePage.All.Where(p => p.Name == page).Sum(p => p.Rows.Count + p.Examples.Count));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheRulePageOfAnExtractorSaysWhatIsNotMeant(string kind) =>
        Assert.Contains(RulePage.All.Single(p => p.Name == kind).Rows, row => row.MustGiveNothing);
}
