using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public sealed class ChangedWordsTests
{
    private static readonly Quotation Plain = new(
        FactKind.Topic,
        [new QuotePart("أهمية ", false), new QuotePart("لقاعدة العديد", true), new QuotePart(" في قطر", false)],
        new FactPlace("001", 17),
        null,
        false,
        false);

    [Fact]
    public void AMarkThatRunsIntoTheWordsOfTheFactIsCutWhereTheyBegin()
    {
        var marked = ChangedWords.Mark(Plain, [new TextSpan(0, 12)], WordChange.Vanished);

        Assert.Equal(
            [
                new QuotePart("أهمية ", false, WordChange.Vanished),
                new QuotePart("لقاعدة", true, WordChange.Vanished),
                new QuotePart(" العديد", true),
                new QuotePart(" في قطر", false),
            ],
            marked.Parts);
    }

    [Fact]
    public void TheQuotedWordsStayAsTheyAre()
    {
        var text = ChangedWords.TextOf(Plain);
        for (var start = 0; start < text.Length; start++)
        {
            var marked = ChangedWords.Mark(Plain, [new TextSpan(start, text.Length - start)], WordChange.Appeared);
            Assert.Equal(text, ChangedWords.TextOf(marked));
            Assert.Equal(text[start..], string.Concat(marked.Parts.Where(part => part.Change == WordChange.Appeared).Select(part => part.Text)));
        }
    }
}
