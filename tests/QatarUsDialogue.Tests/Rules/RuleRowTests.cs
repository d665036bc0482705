namespace QatarUsDialogue.Tests.Rules;

public class RuleRowTests
{
    /// <summary>Columns that help a person or the reader and hold no expected value.</summary>
    private static readonly string[] NotExpected = ["published", "why", "earlier", "later"];

    public static TheoryData<string, int, string> Rows()
    {
        var rows = new TheoryData<string, int, string>();
        foreach (var row in RulePage.All.SelectMany(page => page.Rows))
        {
            rows.Add(row.Page, row.Line, row.Text.Text);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRowOfARulePageHolds(string page, int line, string sample)
    {
        var row = RulePage.All.Single(p => p.Name == page).Rows.Single(r => r.Line == line);
        var found = MarkedText.InOrder(RuleReader.Read(row), f => f.Span);

        Assert.Equal(row.Text.Marks.Select(m => m.In(sample)), found.Select(f => f.Span.In(sample)));
        Assert.Equal(row.Text.Marks, found.Select(f => f.Span));
        Assert.Equal(row.MustGiveNothing, found.Count == 0);
        foreach (var column in row.MustGiveNothing ? [] : row.Cells.Keys.Except(NotExpected))
        {
            Assert.Equal(row.Values(column), found.Select(f => f.Value(column)));
        }
    }
}
