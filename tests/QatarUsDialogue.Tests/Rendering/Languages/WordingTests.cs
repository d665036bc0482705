using System.Text.RegularExpressions;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed partial class WordingTests
{
    private static readonly string[] Folders = ["Pages", "Rendering"];

    [Fact]
    public void EveryWordThatAPageAsksForIsInTheTable()
    {
        var asked = Templates()
            .SelectMany(text => Asked().Matches(text))
            .Select(match => match.Groups["key"].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(asked.Count > 50);
        Assert.Empty(asked.Except(Wording.Arabic.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryCountedNounHasAllSixForms()
    {
        var nouns = Templates()
            .SelectMany(text => Counted().Matches(text))
            .Select(match => match.Groups["noun"].Value)
            .Concat(Wording.Arabic.Keys.Where(key => key.EndsWith(".Few", StringComparison.Ordinal)).Select(key => key.Split('.')[0]))
            .Distinct(StringComparer.Ordinal);
        var forms = Enum.GetNames<PluralForm>();

        Assert.Empty(nouns
            .SelectMany(noun => forms.Select(form => $"{noun}.{form}"))
            .Except(Wording.Arabic.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryValueOfTheDomainHasItsName()
    {
        var values = new Enum[][]
        {
            [.. Enum.GetValues<Basis>().Cast<Enum>()],
            [.. Enum.GetValues<AgreementKind>().Cast<Enum>()],
            [.. Enum.GetValues<AgreementStatus>().Cast<Enum>()],
            [.. Enum.GetValues<FactKind>().Cast<Enum>()],
            [.. Enum.GetValues<RecordField>().Cast<Enum>()],
            [.. Enum.GetValues<SilenceKind>().Cast<Enum>()],
        };

        Assert.All(values.SelectMany(list => list), value => Assert.NotEmpty(Wording.Arabic.Name(value)));
    }

    [Fact]
    public void TheWordsCarryNoMarkupAndOneSetOfDigits()
    {
        foreach (var key in Wording.Arabic.Keys)
        {
            var word = Wording.Arabic[key];
            Assert.DoesNotMatch("[<>&]", word);
            Assert.DoesNotMatch("[٠-٩٫٬]", word);
        }
    }

    [Fact]
    public void TheHouseSpellingIsKept()
    {
        Assert.All(Wording.Arabic.Keys, key => Assert.DoesNotMatch("أمريك|إستراتيج|سوريا|الإتجار", Wording.Arabic[key]));
    }

    private static IEnumerable<string> Templates() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(
            Repository.Path("src", "QatarUsDialogue.Web", folder), "*.*", SearchOption.AllDirectories))
        .Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    [GeneratedRegex("""(?:\bW\[|\bW\.Text\(|\bW\.Html\(|_words\.Text\()"(?<key>[a-zA-Z]+\.[a-zA-Z]+)"|[?:] "(?<key>(?:source|home|roundPage|document)\.[a-zA-Z]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex("""Count(?:Html|InWords)?\("(?<noun>[a-zA-Z]+)"|\bW\["(?<noun>[a-zA-Z]+)\." \+""")]
    private static partial Regex Counted();

    [Fact]
    public void EveryCityOfTheLexiconHasAName() =>
        Assert.DoesNotContain(
            SeedReadings.Lexicon.Places,
            place => place.Kind == "city" && Wording.Arabic.City(place.Key) == place.Key);
}
