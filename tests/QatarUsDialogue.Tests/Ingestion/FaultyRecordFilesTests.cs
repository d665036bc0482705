using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public class FaultyRecordFilesTests
{
    private const string Title = "---\nkind: round\nround: 2\ntitle: {ar: word, en: Round}\n";
    private const string Note = "\n---\nnote\n";

    [Fact]
    public void AMissingFolderIsNamed() =>
        Assert.StartsWith(
            "records: the folder is missing",
            Assert.Throws<SeedFileException>(() => RecordFiles.Read(Repository.Path("nowhere", "records"))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("kind: round\n", 1, "begin with a line of three dashes")]
    [InlineData("---\nkind: round\n", 1, "not closed by a second line")]
    [InlineData("---\nkind: round\n---\n\n", 3, "a note in Arabic has to follow")]
    [InlineData("---\nkind: meeting\n---\nnote", 2, "\"meeting\" is not a kind; known are round, precursor, article")]
    [InlineData("---\ntitle: {ar: word, en: Round}\n---\nnote", 2, "the field \"kind\" is missing")]
    [InlineData("---\nkind: round\nround: two\ntitle: {ar: word, en: Round}\nevents: [{ar: word, en: Event, addresses: [https://example.org/]}]\n---\nnote", 3, "\"two\" is not a number")]
    public void AFileWithoutItsFrameIsRefused(string text, int line, string problem) => AssertRefused(text, line, problem);

    [Theory]
    [InlineData("events: [{ar: word, en: Event}]", "the field \"addresses\" is missing")]
    [InlineData("events: [{ar: word, en: Event, addresses: []}]", "at least one item")]
    [InlineData("events: [{ar: word, en: Event, addresses: [example.org/page]}]", "\"example.org/page\" is not the full address")]
    [InlineData("events: [{ar: word, en: Event, addresses: [\"javascript:alert(1)\"]}]", "is not the full address")]
    [InlineData("events: [{ar: word, addresses: [https://example.org/]}]", "the field \"en\" is missing")]
    [InlineData("events: [{ar: word, en: Event, day: 2019-13-01, addresses: [https://example.org/]}]", "\"2019-13-01\" is not a day")]
    [InlineData("events: [{ar: word, en: Event, from: 2019-01-13, addresses: [https://example.org/]}]", "stand together")]
    [InlineData("events: [{ar: word, en: Event, from: 2019-01-14, to: 2019-01-13, addresses: [https://example.org/]}]", "the first day first")]
    [InlineData("events: [{ar: word, en: Event, day: 2019-01-13, to: 2019-01-14, addresses: [https://example.org/]}]", "not both")]
    [InlineData("date: {ar: word, en: Day, addresses: [https://example.org/]}", "a day is missing")]
    [InlineData("documents: [{document: paper, status: signed, ar: word, en: Paper, addresses: [https://example.org/]}]", "\"paper\" is not a document")]
    [InlineData("documents: [{document: agreement, status: lost, ar: word, en: Paper, addresses: [https://example.org/]}]", "\"lost\" is not a status")]
    [InlineData("chairs: [{person: someone, ar: word, en: Chair, addresses: [https://example.org/]}]", "the field \"office\" is missing")]
    [InlineData("published: {ar: word, en: Day, day: 2019-01-13, addresses: [https://example.org/]}", "has no place in a record of the kind round")]
    [InlineData("weather: fine", "the field \"weather\" is not known")]
    public void AFaultyStatementIsRefusedWithItsLine(string field, string problem) =>
        AssertRefused(Title + field + Note, 5, problem);

    [Fact]
    public void AnArticleHasOnePageAtItsPublisher() =>
        AssertRefused(
            "---\nkind: article\nsource: 002\ntitle: {ar: word, en: Article}\npage: {ar: word, en: Page, addresses: [https://example.org/, https://example.net/]}" + Note,
            5, "an article has one page");

    [Fact]
    public void ARecordOfAnotherRoundThanItsNameIsRefused() =>
        AssertRefused(
            Title.Replace("round: 2", "round: 3", StringComparison.Ordinal)
            + "events: [{ar: word, en: Event, addresses: [https://example.org/]}]" + Note,
            2, "should be called round-3.md");

    [Fact]
    public void ARecordThatStatesNothingIsRefused() =>
        AssertRefused(Title.TrimEnd() + Note, 2, "the record states nothing");

    [Fact]
    public void ANoteThatNoPageCouldShowIsRefused() =>
        AssertRefused(
            Title + "events: [{ar: word, en: Event, addresses: [https://example.org/]}]" + "\n---\n" + string.Concat(Enumerable.Repeat("> ", 2000)) + "a\n",
            7, "the note is nested too deeply");

    [Fact]
    public void AnAddressIsRefusedOnItsOwnLine() =>
        AssertRefused(
            Title + "events:\n  - ar: word\n    en: Event\n    addresses:\n      - https://example.org/\n      - nowhere" + Note,
            10, "\"nowhere\" is not the full address");

    private static void AssertRefused(string text, int line, string problem)
    {
        using var seeds = new SeedFolder().Write("round-2.md", text);

        var fault = Assert.Throws<SeedFileException>(() => RecordFiles.Read(seeds.Path));

        Assert.Equal(("round-2.md", line), (fault.File, fault.Line));
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }
}
