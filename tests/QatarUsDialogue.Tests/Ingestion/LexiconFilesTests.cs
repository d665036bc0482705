using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public class LexiconFilesTests
{
    private static readonly Lexicon Lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));

    [Fact]
    public void EveryKindOfDocumentHasItsWords() =>
        Assert.Equal(
            Enum.GetValues<AgreementKind>().ToHashSet(),
            Lexicon.DocumentKinds.Select(document => document.Kind).ToHashSet());

    [Fact]
    public void TheTwoStatesAndTheirCapitalsAreAmongThePlaces()
    {
        var keys = Lexicon.Places.Select(place => place.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string>(["qatar", "united-states", "doha", "washington", "al-udeid", "gcc"]), keys);
    }

    [Fact]
    public void APersonsFullNameIsAmongItsWrittenForms() =>
        Assert.All(Lexicon.People, person => Assert.True(
            person.Forms.Any(form => Names(form, person.Ar)), person.Key));

    [Fact]
    public void TheFamilyNameOfTheRulingHouseNeverStandsForOnePerson() =>
        Assert.All(Lexicon.People, person => Assert.DoesNotContain(
            person.ShortForms, name => name.EndsWith("ثاني", StringComparison.Ordinal)));

    [Fact]
    public void OneShortNameStandsForOnePerson() =>
        Assert.Empty(Lexicon.People
            .SelectMany(person => person.ShortForms)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(name => name.Count() > 1)
            .Select(name => name.Key));

    [Theory]
    [InlineData("2017-05-30", "Minister of Foreign Affairs")]
    [InlineData("2022-11-22", "Deputy Prime Minister and Minister of Foreign Affairs")]
    [InlineData("2024-03-05", "Prime Minister and Minister of Foreign Affairs")]
    public void TheOfficeOfAPersonFollowsTheDay(string day, string office)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var person = Lexicon.People.Single(entry => Names(entry.Key, "mohammed-bin-abdulrahman-al-thani"));

        var held = person.Offices.Single(entry => entry.From <= date && (entry.To is null || entry.To >= date));

        Assert.Equal(office, held.En);
    }

    private static bool Names(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
