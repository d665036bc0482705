using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class DocumentKeysTests
{
    private const string InEnergy = "مذكرة تفاهم في الطاقة والغاز المسال";
    private const string SameInEnergy = "مذكرة التفاهم بشأن الطاقة والغاز المسال والبتروكيماويات";
    private const string OtherInEnergy = "مذكرة تفاهم حول كفاءة الطاقة في المباني";
    private const string Hosting = "مذكرة تفاهم بشأن الاستضافة المؤقتة للأفراد المعرضين للخطر";
    private const string SameHosting = "مذكرة التفاهم حول الاستضافة المؤقتة لأفراد معرضين للخطر بسبب الوضع";

    private static readonly Sketch Late = new("900_z.txt", $"شهد الحوار الرابع {InEnergy}. ووقعت {Hosting}.");
    private static readonly Sketch Early = new("000_a.txt", $"شهد الحوار الرابع {SameInEnergy}. ووقعت {SameHosting}.");
    private static readonly Sketch Other = new("001_b.txt", $"شهد الحوار الرابع {OtherInEnergy}.");

    [Fact]
    public void ADocumentIsCalledByKindRoundAndTopic() =>
        Assert.Equal(["memorandum-of-understanding-4-energy"], Keys(Told(Late, InEnergy, "الطاقة")));

    [Fact]
    public void AnArticleWithASmallerNameDoesNotChangeTheAddress() =>
        Assert.Equal(
            Keys(Told(Late, InEnergy, "الطاقة")),
            Keys(Told(Late, InEnergy, "الطاقة"), Told(Early, SameInEnergy, "الطاقة")));

    [Fact]
    public void WithoutATopicTheFewestWordsMakeTheAddress()
    {
        var alone = Keys(Told(Late, Hosting));

        Assert.Matches("^memorandum-of-understanding-4-[0-9a-f]{6}$", Assert.Single(alone));
        Assert.Equal(alone, Keys(Told(Late, Hosting), Told(Early, SameHosting)));
    }

    [Fact]
    public void TwoDocumentsOnOneTopicAreBothToldApartByTheirWordsInAnyOrder()
    {
        var both = Keys(Told(Late, InEnergy, "الطاقة"), Told(Other, OtherInEnergy, "الطاقة"));

        Assert.Equal(2, both.Distinct().Count());
        Assert.All(both, key => Assert.Matches("^memorandum-of-understanding-4-energy-[0-9a-f]{6}$", key));
        Assert.Equal(both, Keys(Told(Other, OtherInEnergy, "الطاقة"), Told(Late, InEnergy, "الطاقة")));
    }

    [Fact]
    public void WhatOnlyTheSentenceAroundSaysIsNoSubject()
    {
        var sketch = new Sketch("700_a.txt", $"في جلسة الطاقة بالحوار الرابع وقعت {Hosting}.");
        var whole = sketch.Words(sketch.Article.Text);
        var reading = sketch.Of(sketch.Round(4, "الحوار الرابع")) with
        {
            Agreements = [sketch.Document(Hosting, 0) with { Evidence = [whole] }],
            Topics = [new TopicReading("energy", 0, [sketch.Words("الطاقة")])],
        };

        Assert.DoesNotContain("energy", Assert.Single(Keys(reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void ANameWithoutASubjectIsTheDocumentOfItsKindAtTheRound()
    {
        var sketch = new Sketch("700_a.txt", "شهد الحوار الرابع مذكرة تفاهم.");

        Assert.Equal(["memorandum-of-understanding-4"], Keys(Told(sketch, "مذكرة تفاهم")));
    }

    [Fact]
    public void TheSameWordsMadeWithOthersAreAnotherDocument()
    {
        var ours = Told(Late, Hosting);
        var reading = ours with { Agreements = [.. ours.Agreements, Late.Document(Hosting, 0) with { IsMultilateral = true }] };

        var keys = Keys(reading);
        Assert.Equal([keys[0], keys[0] + "-2"], keys.Order(StringComparer.Ordinal));
    }

    private static Reading Told(Sketch sketch, string document, string? topic = null) =>
        sketch.Of(sketch.Round(4, "الحوار الرابع")) with
        {
            Agreements = [sketch.Document(document, 0)],
            Topics = topic is null ? [] : [new TopicReading("energy", 0, [sketch.Words(topic)])],
        };

    private static List<string> Keys(params IEnumerable<Reading> readings) =>
        [.. Reconcile(readings).Agreements.Select(a => a.Key).Order(StringComparer.Ordinal)];
}
