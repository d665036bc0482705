using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public class TopicsFileTests
{
    private static readonly Lexicon Lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));

    [Theory]
    [InlineData(
        "security", "Security and defence",
        "الأمن والدفاع")]
    [InlineData(
        "rights", "Rights",
        "الحقوق")]
    [InlineData(
        "economy", "Economy",
        "الاقتصاد")]
    [InlineData(
        "society", "Society",
        "المجتمع")]
    [InlineData(
        "regional", "Regional files",
        "الملفات الإقليمية")]
    public void AGroupKeepsItsKeyAndItsLabels(string key, string en, string ar) =>
        Assert.Contains(new TopicGroup(key, ar, en), Lexicon.TopicGroups);

    [Theory]
    [InlineData(
        "counter-terrorism", "security", "Counter-terrorism",
        "مكافحة الإرهاب والتطرف")]
    [InlineData(
        "terror-financing", "security", "Terrorist financing",
        "مكافحة تمويل الإرهاب وغسل الأموال")]
    [InlineData(
        "defence-cooperation", "security", "Defence co-operation",
        "التعاون الدفاعي والأمني")]
    [InlineData(
        "al-udeid", "security", "Al Udeid Air Base",
        "قاعدة العديد الجوية")]
    [InlineData(
        "security-guarantees", "security", "Qatar's security and sovereignty",
        "أمن قطر وسيادتها")]
    [InlineData(
        "law-enforcement", "security", "Law enforcement",
        "إنفاذ القانون وتبادل المعلومات")]
    [InlineData(
        "aviation-security", "security", "Aviation and border security",
        "أمن الطيران والحدود")]
    [InlineData(
        "counter-drones", "security", "Countering drones",
        "مواجهة الطائرات المسيّرة")]
    [InlineData(
        "labour-and-human-rights", "rights", "Labour and human rights",
        "حقوق العمال وحقوق الإنسان")]
    [InlineData(
        "human-trafficking", "rights", "Human trafficking",
        "مكافحة الاتجار بالبشر")]
    [InlineData(
        "trade-and-investment", "economy", "Trade and investment",
        "التجارة والاستثمار")]
    [InlineData(
        "energy", "economy", "Energy",
        "الطاقة")]
    [InlineData(
        "technology-and-cyber", "economy", "Technology and cyber security",
        "التكنولوجيا والأمن السيبراني")]
    [InlineData(
        "education-and-culture", "society", "Education and culture",
        "التعليم والثقافة")]
    [InlineData(
        "health", "society", "Health",
        "الصحة")]
    [InlineData(
        "world-cup", "society", "World Cup and sport",
        "كأس العالم والرياضة")]
    [InlineData(
        "humanitarian-aid", "society", "Humanitarian aid and development",
        "المساعدات الإنسانية والتنمية")]
    [InlineData(
        "climate", "society", "Climate change",
        "تغير المناخ")]
    [InlineData(
        "gulf-crisis", "regional", "Gulf crisis and the GCC",
        "الأزمة الخليجية ومجلس التعاون")]
    [InlineData(
        "palestine-gaza", "regional", "Palestine and Gaza",
        "فلسطين وغزة")]
    [InlineData(
        "afghanistan", "regional", "Afghanistan",
        "أفغانستان")]
    [InlineData(
        "syria", "regional", "Syria",
        "سورية")]
    [InlineData(
        "iran", "regional", "Iran",
        "إيران")]
    [InlineData(
        "iraq", "regional", "Iraq",
        "العراق")]
    [InlineData(
        "yemen", "regional", "Yemen and the Red Sea",
        "اليمن والبحر الأحمر")]
    [InlineData(
        "libya", "regional", "Libya",
        "ليبيا")]
    [InlineData(
        "lebanon", "regional", "Lebanon",
        "لبنان")]
    [InlineData(
        "sudan", "regional", "Sudan",
        "السودان")]
    [InlineData(
        "ukraine", "regional", "Ukraine",
        "أوكرانيا")]
    [InlineData(
        "regional-mediation", "regional", "Mediation and regional security",
        "الوساطة والأمن الإقليمي")]
    public void ATopicKeepsItsKeyItsGroupAndItsLabels(string key, string group, string en, string ar)
    {
        var topic = Lexicon.Topics.Single(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

        Assert.Equal((group, en, ar), (topic.Group, topic.En, topic.Ar));
    }

    [Fact]
    public void ThereAreThirtyTopics() => Assert.Equal(30, Lexicon.Topics.Count);
}
