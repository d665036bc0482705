using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>Puts neighbouring blocks of one kind together: the lines of a tweet, of a summary, of other stories.</summary>
public static class SourceSections
{
    public static IReadOnlyList<SourceSection> Of(IEnumerable<SourceBlock> blocks)
    {
        var sections = new List<(SectionKind Kind, List<SourceBlock> Blocks)>();
        foreach (var block in blocks)
        {
            var last = sections.Count > 0 ? sections[^1].Kind : SectionKind.Paragraph;
            var kind = KindOf(block, last);
            if (sections.Count > 0 && kind == last && kind is SectionKind.Tweet or SectionKind.Summary or SectionKind.Noise)
            {
                sections[^1].Blocks.Add(block);
            }
            else
            {
                sections.Add((kind, [block]));
            }
        }

        return [.. sections.Select(section => new SourceSection(section.Kind, section.Blocks))];
    }

    private static SectionKind KindOf(SourceBlock block, SectionKind before) => block.Furniture switch
    {
        null => block.IsTitle ? SectionKind.Title : SectionKind.Paragraph,
        FurnitureKind.Tweet => SectionKind.Tweet,
        FurnitureKind.Summary => SectionKind.Summary,
        FurnitureKind.Keywords or FurnitureKind.RelatedLinks or FurnitureKind.OtherStory => SectionKind.Noise,

        // A button among other stories is one of them; alone it stands small in its place.
        FurnitureKind.Chrome when before == SectionKind.Noise => SectionKind.Noise,
        _ => SectionKind.Small,
    };
}
