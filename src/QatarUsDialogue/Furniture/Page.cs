using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>A captured page, sorted into the article's own lines and the furniture around them.</summary>
/// <param name="Title">Null where the capture has no headline.</param>
/// <param name="Body">The article's paragraphs in order.</param>
/// <param name="Headings">Lines between paragraphs that name what follows: context, no claim.</param>
/// <param name="Furniture">All other lines, in order.</param>
public sealed record Page(
    Line? Title,
    IReadOnlyList<Line> Body,
    IReadOnlyList<Line> Headings,
    IReadOnlyList<(FurnitureKind Kind, Line Line)> Furniture)
{
    /// <summary>The headline, then the article's sentences and headings in order.</summary>
    public IEnumerable<Sentence> Sentences()
    {
        if (Title is not null)
        {
            yield return new Sentence(Title, IsTitle: true, Title.Tokens);
        }

        foreach (var line in Body.Concat(Headings).OrderBy(line => line.Number))
        {
            foreach (var sentence in SentenceSplitter.Split(line, isTitle: false))
            {
                yield return Headings.Contains(line) ? sentence with { IsHeading = true } : sentence;
            }
        }
    }

    /// <summary>Furniture of a kind above the first paragraph.</summary>
    public IEnumerable<Line> Head(FurnitureKind kind) => Of(kind).Where(l => Body.Count == 0 || l.Number < Body[0].Number);

    public IEnumerable<Line> Of(FurnitureKind kind) => Furniture.Where(f => f.Kind == kind).Select(f => f.Line);
}
