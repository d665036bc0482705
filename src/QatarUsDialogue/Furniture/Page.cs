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
            yield return new Sentence(Title, IsTitle: true, Title.Tokens.Take(SentenceSplitter.Longest));
        }

        var headings = Headings.ToHashSet();
        foreach (var line in Body.Concat(Headings).OrderBy(line => line.Number))
        {
            foreach (var sentence in SentenceSplitter.Split(line, isTitle: false))
            {
                yield return headings.Contains(line) ? sentence with { IsHeading = true } : sentence;
            }
        }
    }

    /// <summary>The page's first line but for a day and what a capture or a site prints above its own name; null on an empty page.</summary>
    public Line? Top => Lines.Except(Of(FurnitureKind.Dateline)).FirstOrDefault(l => !HeadReader.IsAboveThePage(l));

    /// <summary>The line under another, whatever its kind.</summary>
    public Line? Below(Line line) => Lines.SkipWhile(l => l.Number <= line.Number).FirstOrDefault();

    /// <summary>Furniture of a kind above the first paragraph.</summary>
    public IEnumerable<Line> Head(FurnitureKind kind) => Of(kind).Where(IsAboveText);

    public bool IsAboveText(Line line) => Body.Count == 0 || line.Number < Body[0].Number;

    private IEnumerable<Line> Lines =>
        Furniture.Select(f => f.Line).Concat(Body).Concat(Headings).Concat(Title is null ? [] : [Title]).OrderBy(l => l.Span.Start);

    public IEnumerable<Line> Of(FurnitureKind kind) => Furniture.Where(f => f.Kind == kind).Select(f => f.Line);
}
