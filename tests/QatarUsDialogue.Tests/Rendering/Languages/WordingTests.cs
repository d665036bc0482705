using System.Text.RegularExpressions;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.Preferences;

namespace QatarUsDialogue.Tests.Rendering.Languages;

public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string[]> Forms = new(StringComparer.Ordinal)
    {
        ["ar"] = Enum.GetNames<PluralForm>(),
        ["en"] = [nameof(PluralForm.Zero), nameof(PluralForm.One), nameof(PluralForm.Other)],
    };

    private static readonly Enum[] Values =
    [
        .. Enum.GetValues<Basis>().Cast<Enum>(),
        .. Enum.GetValues<AgreementKind>().Cast<Enum>(),
        .. Enum.GetValues<AgreementStatus>().Cast<Enum>(),
        .. Enum.GetValues<FactKind>().Cast<Enum>(),
        .. Enum.GetValues<RecordField>().Cast<Enum>(),
        .. Enum.GetValues<SilenceKind>().Cast<Enum>(),
        .. Enum.GetValues<DocumentDifference>().Cast<Enum>(),
        .. Enum.GetValues<FactStatus>().Cast<Enum>(),
        .. Enum.GetValues<DateInferenceKind>().Cast<Enum>(),
        .. Enum.GetValues<ClaimReason>().Cast<Enum>(),
        .. Enum.GetValues<Theme>().Cast<Enum>(),
    ];

    public static TheoryData<string> Languages => [.. SiteLanguages.All.Select(words => words.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryWordThatAPageAsksForIsInTheTable(string language)
    {
        Assert.True(WordUse.Keys.Count > 100);
        Assert.Empty(WordUse.Keys.Except(In(language).Keys, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryWordOfTheTableIsAskedFor(string language)
    {
        var ofTheDomain = Values.Select(value => $"{value.GetType().Name}.{value}").ToHashSet(StringComparer.Ordinal);
        var groups = Values.Select(value => value.GetType().Name).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(In(language).Keys, key => !IsAskedFor(key));

        bool IsAskedFor(string key)
        {
            var group = key.Split('.')[0];
            return groups.Contains(group) ? ofTheDomain.Contains(key)
                : WordUse.Keys.Contains(key) || WordUse.Nouns.Contains(group) || WordUse.Groups.Contains(group);
        }
    }

    [Fact]
    public void BothTablesHoldTheSameKeys() =>
        Assert.Equal(Plain(Wording.Arabic).Order(StringComparer.Ordinal), Plain(Wording.English).Order(StringComparer.Ordinal));

    [Fact]
    public void AWordHasTheSamePlacesInBothTables() =>
        Assert.DoesNotContain(
            Wording.Arabic.Keys.Where(key => Wording.English.Keys.Contains(key) && !IsCounted(key)),
            key => !Places(Wording.Arabic[key]).SetEquals(Places(Wording.English[key])));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ACountedNounHasTheFormsOfItsLanguage(string language)
    {
        var words = In(language);
        var forms = words.Keys.Where(IsCounted).ToLookup(key => key.Split('.')[0], key => key.Split('.')[1], StringComparer.Ordinal);

        Assert.Empty(WordUse.Nouns.Except(forms.Select(noun => noun.Key), StringComparer.Ordinal));
        Assert.All(forms, noun => Assert.Equal(Forms[language].Order(StringComparer.Ordinal), noun.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryValueOfTheDomainHasItsName(string language) =>
        Assert.All(Values, value => Assert.NotEmpty(In(language).Name(value)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheWordsCarryNoMarkupAndOneSetOfDigits(string language)
    {
        foreach (var word in In(language).Keys.Select(key => In(language)[key]))
        {
            Assert.DoesNotMatch("[<>&]", word);
            Assert.DoesNotMatch("[٠-٩٫٬]", word);
        }
    }

    [Fact]
    public void TheHouseSpellingIsKept() =>
        Assert.All(Wording.Arabic.Keys, key => Assert.DoesNotMatch("أمريك|إستراتيج|سوريا|الإتجار", Wording.Arabic[key]));

    [Fact]
    public void EnglishIsSpeltAsInBritainWithItsOwnQuotationMarks() =>
        Assert.All(Wording.English.Keys, key => Assert.DoesNotMatch("ization|izing|\\bcenter|labor\\b|defense|\\bprogram\\b|['\"]", Wording.English[key]));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EachTableIsInItsOwnScript(string language)
    {
        var foreign = language == "ar" ? "[A-Za-z]" : "\\p{IsArabic}";
        Assert.All(In(language).Keys, key => Assert.DoesNotMatch(foreign, In(language)[key]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryCityOfTheLexiconHasAName(string language) =>
        Assert.DoesNotContain(
            SeedReadings.Lexicon.Places,
            place => place.Kind == "city" && In(language).City(place.Key) == place.Key);

    [Fact]
    public void CitiesHaveTheEnglishNamesOfTheLexicon() =>
        Assert.All(
            SeedReadings.Lexicon.Places.Where(place => place.Kind == "city"),
            place => Assert.Equal(place.En, Wording.English.City(place.Key)));

    [Theory]
    [InlineData(6, "الجولة السادسة", "الجولة السادسة", "Sixth round", "the sixth round")]
    [InlineData(21, "الجولة الحادية والعشرون", "الجولة الحادية والعشرون", "Twenty-first round", "the twenty-first round")]
    public void ARoundIsNamedAloneAndInsideASentence(int number, string ar, string arInside, string en, string enInside)
    {
        Assert.Equal([ar, arInside], [Wording.Arabic.Round(number), Wording.Arabic.TheRound(number)]);
        Assert.Equal([en, enInside], [Wording.English.Round(number), Wording.English.TheRound(number)]);
    }

    private static Wording In(string language) => SiteLanguages.All.Single(words => words.Language == language);

    private static bool IsCounted(string key) => Enum.TryParse<PluralForm>(key.Split('.')[1], out _) && !int.TryParse(key.Split('.')[1], out _);

    // A counted noun is one key, whatever forms its language has.
    private static HashSet<string> Plain(Wording words) =>
        words.Keys.Select(key => IsCounted(key) ? key.Split('.')[0] : key).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Places(string word) =>
        Place().Matches(word).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
