using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// The day of publication: printed in a dateline or a line of metadata, else that of a post that the article embeds.
/// A date in the article's own sentences is not one, and neither is the day of capture.
/// </summary>
public static class PublicationReader
{
    private static readonly WordSet Printed = new("نشر", "النشر", "published");

    public static Publication? Read(Article article, Page page)
    {
        foreach (var kind in new[] { FurnitureKind.Dateline, FurnitureKind.Metadata })
        {
            // A site's clock may stand above the headline; the article's own day stands below it.
            var head = page.Head(kind).ToList();
            if ((First(head.Where(l => page.Title is { } title && l.Number > title.Number)) ?? First(head)) is { } stated)
            {
                return Publication(article, stated, Basis.Stated, null);
            }
        }

        // Agencies open the text with it: «الدوحة في 13 يناير 2019 /قنا/», «date 2025-12-20 التأم …».
        if (page.Body.Take(1).Prepend(page.Title).OfType<Line>().Select(OpeningDate.Of).FirstOrDefault(d => d is not null) is { } opening)
        {
            return Publication(article, opening, Basis.Stated, null);
        }

        // Some papers print it at the foot: «نشر في 13 نوفمبر 2021».
        if (First(page.Of(FurnitureKind.Dateline).Where(l => l.Tokens.Any(t => Printed.HasBase(t)))) is { } foot)
        {
            return Publication(article, foot, Basis.Stated, null);
        }

        return First(page.Of(FurnitureKind.Tweet)) is { } post
            ? Publication(article, post, Basis.Inferred, new(DateInferenceKind.EmbeddedPost, post.Expression.Absolute()!.Value.Earliest))
            : null;
    }

    private static DateMention? First(IEnumerable<Line> lines) => lines.Select(LineReader.DateIn).FirstOrDefault(d => d is not null);

    private static Publication Publication(Article article, DateMention date, Basis basis, DateInference? inference) =>
        new(date.Expression.Absolute()!.Value.Earliest, basis, [Evidence.Of(article, date.Span, date.Rule)], inference);
}
