namespace QatarUsDialogue.Tests.Rules;

public class RuleExampleTests
{
    private static readonly ArticleReader Reader = new(RuleReader.Lexicon);

    public static TheoryData<string, int, string> Examples()
    {
        var examples = new TheoryData<string, int, string>();
        foreach (var example in RulePage.All.SelectMany(page => page.Examples))
        {
            examples.Add(example.Page, example.Line, example.Lines[0].Text);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryLineOfAnExampleIsReadAsItSays(string page, int line, string firstLine)
    {
        var example = RulePage.All.Single(p => p.Name == page).Examples.Single(e => e.Line == line);
        Assert.Equal(firstLine, example.Lines[0].Text);

        var found = ExampleReading.Lines(example);
        Assert.Equal(
            example.Lines.Select(l => l.Expected + " | " + l.Text),
            example.Lines.Zip(found, (l, kind) => kind + " | " + l.Text));

        var reading = Reader.Read(new Articles.Article(page, "", example.Text));
        Assert.Equal(
            example.Facts.Select(f => f.Key + "=" + f.Value),
            example.Facts.Select(f => f.Key + "=" + ExampleReading.Fact(reading, f.Key)));
    }
}
