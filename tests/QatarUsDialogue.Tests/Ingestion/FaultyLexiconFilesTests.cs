using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public class FaultyLexiconFilesTests
{
    private const string Group = """
        groups:
          regional: {ar: word, en: Regional}
        topics:

        """;

    [Theory]
    [InlineData("topics.yaml")]
    [InlineData("people.yaml")]
    [InlineData("given-names.yaml")]
    [InlineData("bodies.yaml")]
    [InlineData("places.yaml")]
    [InlineData("documents.yaml")]
    [InlineData("spellings.yaml")]
    public void AMissingFileIsNamed(string file)
    {
        using var seeds = SeedFolder.WithLexicon().Delete(file);

        var fault = Assert.Throws<SeedFileException>(() => LexiconFiles.Read(seeds.Path));

        Assert.Null(fault.Line);
        Assert.StartsWith($"{file}: the file is missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, trigers: [word]}", "the field \"trigers\" is not known")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran}", "the field \"triggers\" is missing")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: []}", "at least one item")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [\"\"]}", "\"triggers\" is empty")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [\" word\"]}", "begins or ends with a space")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [word, word]}", "stands twice under \"triggers\"")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: {a: b}}", "at least one item")]
    [InlineData(4, "  - {key: iran, group: regional, ar: [word], en: Iran, triggers: [word]}", "has to be words")]
    [InlineData(4, "  - {key: Iran, group: regional, ar: word, en: Iran, triggers: [word]}", "\"Iran\" is not a key")]
    [InlineData(4, "  - {key: iran, group: region, ar: word, en: Iran, triggers: [word]}", "\"region\" is not one of the groups")]
    [InlineData(4, "  - {key: iran, key: iraq, group: regional, ar: word, en: Iran, triggers: [word]}", "a field stands twice")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [ &name word ]}", "anchors (&) and aliases (*)")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [ *name ]}", "anchors (&) and aliases (*)")]
    [InlineData(4, "  - {key: iran, group: regional, ar: [[[[[[[word]]]]]]]}", "nested too deeply")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [-, word]}", "not well-formed YAML")]
    [InlineData(4, "  - {key: iran, group: regional, ar: \"\\uD800\", en: Iran, triggers: [word]}", "invalid Unicode surrogates")]
    [InlineData(4, "  - {key: iran, group: regional, ar: \"\\uDFFF\", en: Iran, triggers: [word]}", "invalid Unicode surrogates")]
    [InlineData(4, "  - {key: iran, group: regional, ar: \"wo\\u202Erd\", en: Iran, triggers: [word]}", "nobody sees (U+202E)")]
    [InlineData(4, "  - word", "here fields are expected")]
    [InlineData(4, "  - {key: iran, group: [}", "not well-formed YAML")]
    [InlineData(4, "  - {key: iran, group: regional, ar: [word", "not well-formed YAML")]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [word]}\ncountries: []", "the field \"countries\" is not known", 5)]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [word]}\n  - {key: iran, group: regional, ar: word, en: Iran, triggers: [word]}", "the key \"iran\" stands twice", 5)]
    [InlineData(4, "  - {key: iran, group: regional, ar: word, en: Iran, triggers: [word]}\n---\ntopics: []", "a second document", 6)]
    public void AFaultyTopicIsRefusedWithItsLine(int first, string topic, string problem, int? line = null)
    {
        using var seeds = SeedFolder.WithLexicon().Write("topics.yaml", Group + topic);

        AssertRefused(seeds, "topics.yaml", line ?? first, problem);
    }

    [Theory]
    [InlineData("country: qatar", "\"qatar\" is not a country")]
    [InlineData("country: qa\n    offices: [{ar: word, en: Minister, from: 2017-02-30}]", "\"2017-02-30\" is not a day", 7)]
    [InlineData("country: qa\n    offices: [{ar: word, en: Minister, from: 30/01/2018}]", "\"30/01/2018\" is not a day", 7)]
    [InlineData("country: qa\n    offices: [{ar: word, en: Minister, from: 2018-01-30, to: 2017-01-30}]", "stands before the first", 7)]
    public void AFaultyPersonIsRefusedWithItsLine(string fields, string problem, int line = 6)
    {
        using var seeds = SeedFolder.WithLexicon().Write("people.yaml", $"""
            people:
              - key: someone
                ar: word
                en: Someone
                forms: [word]
                {fields}
            """);

        AssertRefused(seeds, "people.yaml", line, problem);
    }

    [Theory]
    [InlineData("bodies.yaml", "bodies:\n  - {key: marco-rubio, kind: agency, ar: word, en: Bureau, forms: [word]}", "\"marco-rubio\" stands twice")]
    [InlineData("bodies.yaml", "bodies:\n  - {key: fbi, kind: police, ar: word, en: Bureau, forms: [word]}", "\"police\" is not a kind; known are government")]
    [InlineData("places.yaml", "places:\n  - {key: doha, kind: town, ar: word, en: Doha, forms: [word]}", "\"town\" is not a kind; known are city")]
    [InlineData("documents.yaml", "documents:\n  - {kind: treaty, ar: word, en: Treaty, one: [word], two: [words], many: [more]}", "\"treaty\" is not a kind; known are agreement")]
    public void AnUnknownKindOrAKeyGivenTwiceIsRefusedAndTheKnownAreNamed(string file, string text, string problem)
    {
        using var seeds = SeedFolder.WithLexicon().Write(file, text);

        AssertRefused(seeds, file, 2, problem);
    }

    [Fact]
    public void AnEmptyFileIsRefused()
    {
        using var seeds = SeedFolder.WithLexicon().Write("places.yaml", "# nothing yet\n");

        AssertRefused(seeds, "places.yaml", 1, "there is nothing in it");
    }

    [Fact]
    public void BytesThatAreNotUtf8AreRefusedWithTheirLine()
    {
        using var seeds = SeedFolder.WithLexicon();
        File.WriteAllBytes(Path.Combine(seeds.Path, "places.yaml"), [.. "places:\n  - key: d"u8, 0xC3, 0x28]);

        AssertRefused(seeds, "places.yaml", 2, "it is not UTF-8: byte 18, 0xC3");
    }

    [Theory]
    [InlineData("\0", "U+0000")]
    [InlineData("\u202e", "U+202E")]
    [InlineData("\u2028", "U+2028")]
    [InlineData("\u2066", "U+2066")]
    [InlineData("\u001b", "U+001B")]
    public void ASignThatNobodySeesIsRefusedEvenInAComment(string sign, string name)
    {
        using var seeds = SeedFolder.WithLexicon().Write("places.yaml", $"places:\n# {sign}\n");

        AssertRefused(seeds, "places.yaml", 2, name);
    }

    [Fact]
    public void AFieldWithoutAWordForItsNameIsRefused()
    {
        using var seeds = SeedFolder.WithLexicon().Write("topics.yaml", "groups:\n  a: {ar: word, en: A}\n  [b]: {ar: word, en: B}\n  {c: d}: {ar: word, en: C}\n");

        AssertRefused(seeds, "topics.yaml", 3, "the name of a field has to be words");
    }

    private static void AssertRefused(SeedFolder seeds, string file, int line, string problem)
    {
        var fault = Assert.Throws<SeedFileException>(() => LexiconFiles.Read(seeds.Path));

        Assert.Equal((file, line), (fault.File, fault.Line));
        Assert.StartsWith($"{file}, line {line}: ", fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Message.Contains(problem, StringComparison.Ordinal), fault.Message);
    }
}
