using QatarUsDialogue.Articles;
using QatarUsDialogue.Comparing;

namespace QatarUsDialogue.Tests.Comparing;

public class WordingComparerTests
{
    private static readonly string[] First =
    [
        "شدد الجانبان على «أهمية لقاعدة العديد»، وتعاونهما",
        "ناقشا التحديثات المستقبلية",
    ];

    private static readonly string[] Second =
    [
        "تحديثات واسعة في القاعدة، وفق التعاون القائم",
    ];

    [Fact]
    public void WhatIsComparedWithItselfHasNoMark()
    {
        var change = new WordingComparer().Compare(First, First);

        Assert.All(change.Vanished.Concat(change.Appeared), Assert.Empty);
    }

    [Fact]
    public void EveryPassageHasItsOwnMarks()
    {
        var change = new WordingComparer().Compare(First, Second);

        Assert.Equal(["شدد الجانبان", "أهمية", "العديد"], Words(First[0], change.Vanished[0]));
        Assert.Equal(["ناقشا", "المستقبلية"], Words(First[1], change.Vanished[1]));
        Assert.Equal(["واسعة", "وفق", "القائم"], Words(Second[0], change.Appeared[0]));
    }

    [Fact]
    public void WhatWasKeptStandsInItsPlainestPrintedForm() =>
        Assert.Equal(["تحديثات", "القاعدة", "التعاون"], new WordingComparer().Compare(First, Second).Kept);

    [Fact]
    public void WhatWasComparedBeforeChangesNothing()
    {
        var used = new WordingComparer();
        used.Compare(First, Second);

        Assert.Equal(new WordingComparer().Compare(Second, First).Vanished, used.Compare(Second, First).Vanished);
        Assert.Equal(new WordingComparer().Compare(Second, First).Kept, used.Compare(Second, First).Kept);
    }

    [Fact]
    public void WithoutEarlierPassagesEveryWordAppearedAndNoneWasKept()
    {
        var change = new WordingComparer().Compare([], ["تحديثات في القاعدة"]);

        Assert.Empty(change.Vanished);
        Assert.Equal(["تحديثات", "القاعدة"], Words("تحديثات في القاعدة", change.Appeared.Single()));
        Assert.Empty(change.Kept);
    }

    private static IEnumerable<string> Words(string passage, IEnumerable<TextSpan> marks) => marks.Select(mark => mark.In(passage));
}
