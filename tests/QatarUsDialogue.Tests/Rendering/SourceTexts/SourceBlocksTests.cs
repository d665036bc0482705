using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Tests.Rendering.SourceTexts;

public sealed class SourceBlocksTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("سطر")]
    [InlineData("\n  \nسطر\r\n\r\n\u00a0\nآخر\n")]
    [InlineData(" date 2025-12-20 - أخبار\nعنوان\n\n\nنص")]
    public void BlocksTogetherAreTheText(string text)
    {
        var blocks = SourceBlocks.Of(text, [], null);
        Assert.Equal(text, string.Concat(blocks.Select(block => block.Span.In(text))));
    }

    [Fact]
    public void NeighboursOfOneKindStandTogetherAndTheOrderStays()
    {
        const string text = "عنوان\nنص\nتغريدة\nتتمتها\nنص آخر\nوسوم\nزر\nخبر آخر";
        FurniturePart Part(FurnitureKind kind, string words) => new()
        {
            Kind = kind,
            Start = text.IndexOf(words, StringComparison.Ordinal),
            Length = words.Length,
        };
        var sections = SourceSections.Of(SourceBlocks.Of(
            text,
            [
                Part(FurnitureKind.Tweet, "تغريدة\nتتمتها"),
                Part(FurnitureKind.Keywords, "وسوم"),
                Part(FurnitureKind.Chrome, "زر"),
                Part(FurnitureKind.OtherStory, "خبر آخر"),
            ],
            "عنوان"));

        Assert.Equal(
            [SectionKind.Title, SectionKind.Paragraph, SectionKind.Tweet, SectionKind.Paragraph, SectionKind.Noise],
            sections.Select(section => section.Kind));
        Assert.Equal(2, sections[2].Blocks.Count);
        Assert.Equal(3, sections[4].Blocks.Count);
    }
}
