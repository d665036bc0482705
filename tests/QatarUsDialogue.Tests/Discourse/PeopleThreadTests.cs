using QatarUsDialogue.Articles;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Tests.Rules;

namespace QatarUsDialogue.Tests.Discourse;

public class PeopleThreadTests
{
    private static readonly ArticleReader Reader = new(RuleReader.Lexicon);

    [Fact]
    public void ASurnameOfAStrangerIsThePersonNamedInFull()
    {
        var person = Assert.Single(People("وصل وزير الخارجية المغربي ناصر بوريطة إلى الدوحة مساء أمس.\nوشدد بوريطة على متانة العلاقات بين البلدين."));

        Assert.Equal("ناصر بوريطة", person.Name);
        Assert.Equal(2, person.Evidence.Count);
    }

    [Fact]
    public void AShorterNameIsThePersonNamedInFull() =>
        Assert.Equal(
            "أحمد ناصر المحمد الصباح",
            Assert.Single(People("ترأس الوفد وزير الخارجية الكويتي الشيخ أحمد ناصر المحمد الصباح.\nوأكد الشيخ أحمد الناصر أهمية اللقاء بين البلدين.")).Name);

    [Fact]
    public void TheFathersNameAloneIsThePersonNamedInFull()
    {
        var person = Assert.Single(People("وصل وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني إلى واشنطن أمس.\nوقال بن عبد الرحمن إن اللقاء كان مثمرا للغاية."));

        Assert.Equal("mohammed-bin-abdulrahman-al-thani", person.Person);
        Assert.Equal(2, person.Evidence.Count);
    }

    [Fact]
    public void AFathersNameThatTwoMayBearIsNobodys() =>
        Assert.All(
            People("التقى محمد بن سلمان آل سعود ضيفه خالد بن سلمان آل سعود في جدة أمس.\nوقال بن سلمان إن اللقاء كان مثمرا للغاية بين الجانبين."),
            person => Assert.Single(person.Evidence));

    private static IReadOnlyList<PersonReading> People(string text) => Reader.Read(new Article("sample.txt", "", "زيارة جديدة إلى العاصمة\n" + text)).People;
}
