using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>
/// Sorts the lines of a captured page by what they look like and where they stand: the head down to the first
/// prose, the article, and what follows its credit line. Knows no topic; see <c>docs/rules/furniture.md</c>.
/// </summary>
public static class PageReader
{
    public static Page Read(IReadOnlyList<Line> lines)
    {
        var kinds = new FurnitureKind?[lines.Count];
        var body = BodyStart(lines);
        var title = ReadHead(lines, body, kinds);
        var end = ReadBody(lines, body, kinds);
        ReadTail(lines, end, kinds);

        var headings = Headings(lines, body, end, kinds);
        return new Page(
            title < 0 ? null : lines[title],
            [.. Enumerable.Range(0, lines.Count).Where(i => kinds[i] is null && i != title && !headings.Contains(i)).Select(i => lines[i])],
            [.. headings.Select(i => lines[i])],
            [.. Enumerable.Range(0, lines.Count).Where(i => kinds[i] is not null).Select(i => (kinds[i]!.Value, lines[i]))]);
    }

    private static int BodyStart(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (LineReader.IsProse(lines[i]) && Alone(lines[i], isHead: true) is null && !(IsSummaryHead(lines, i) && LineReader.IsBullet(lines[i])))
            {
                return i;
            }
        }

        return lines.Count;
    }

    /// <summary>Kinds that a line shows without its neighbours.</summary>
    private static FurnitureKind? Alone(Line line, bool isHead = false) =>
        LineReader.IsTweet(line) ? FurnitureKind.Tweet
        : LineReader.IsSummaryHead(line) ? FurnitureKind.Chrome
        : LineReader.IsMetadata(line) ? FurnitureKind.Metadata
        : LineReader.IsDateline(line, isHead) ? FurnitureKind.Dateline
        : LineReader.IsCredit(line) ? FurnitureKind.Credit
        : LineReader.IsButton(line) ? FurnitureKind.Chrome
        : null;

    /// <summary>The lines above the first prose: a headline, and everything that newspapers put around it.</summary>
    private static int ReadHead(IReadOnlyList<Line> lines, int body, FurnitureKind?[] kinds)
    {
        var title = -1;
        for (var i = 0; i < body; i++)
        {
            kinds[i] = Alone(lines[i], isHead: true);
            if (kinds[i] is not null)
            {
                continue;
            }

            if (IsSummaryHead(lines, i) && LineReader.IsBullet(lines[i]))
            {
                kinds[i] = FurnitureKind.Summary;
            }
            else if (title >= 0)
            {
                kinds[i] = FurnitureKind.Caption;
            }
            else if (LineReader.IsBreadcrumb(lines[i]))
            {
                kinds[i] = FurnitureKind.Breadcrumb;
            }
            else if (lines[i].Words < 3)
            {
                kinds[i] = FurnitureKind.Chrome;
            }
            else
            {
                title = i;
            }
        }

        return title;
    }

    // A machine's summary: bullets right under «استمع إلى الملخص / اظهر الملخص».
    private static bool IsSummaryHead(IReadOnlyList<Line> lines, int i)
    {
        for (var above = i - 1; above >= 0; above--)
        {
            if (!LineReader.IsBullet(lines[above]))
            {
                return IsSummaryHeadOrButtonBelow(lines, above);
            }
        }

        return false;
    }

    private static bool IsSummaryHeadOrButtonBelow(IReadOnlyList<Line> lines, int i) =>
        LineReader.IsSummaryHead(lines[i]) || (i > 0 && LineReader.IsButton(lines[i]) && LineReader.IsSummaryHead(lines[i - 1]));

    /// <summary>From the first prose to the credit line or a cue behind which nothing of the article follows.</summary>
    private static int ReadBody(IReadOnlyList<Line> lines, int body, FurnitureKind?[] kinds)
    {
        for (var i = body; i < lines.Count; i++)
        {
            if (kinds[i] is not null)
            {
                continue;
            }

            if (i > body && (EndsArticle(lines[i]) || StartsAnotherStory(lines, i)))
            {
                return i;
            }

            kinds[i] = i == body ? null : Alone(lines[i]);
            switch (kinds[i])
            {
                case FurnitureKind.Credit:
                    return i + 1;
                case FurnitureKind.Tweet when kinds[i - 1] is null && i - 1 > body && !lines[i - 1].EndsSentence:
                    // The first line of a post that the capture broke in two.
                    kinds[i - 1] = FurnitureKind.Tweet;
                    break;
                case FurnitureKind.Chrome when kinds[i - 1] is null && lines[i - 1].Words <= 2 && !lines[i - 1].EndsSentence:
                    // «موقف» above «التحديثات الحية»: the label of a box.
                    kinds[i - 1] = FurnitureKind.Chrome;
                    break;
                case null when LineReader.Opens(lines[i], FurnitureCues.Links):
                    ReadLinks(lines, i, kinds);
                    break;
            }
        }

        return lines.Count;
    }

    private static bool EndsArticle(Line line) => LineReader.Opens(line, FurnitureCues.Ends) && !LineReader.IsSentence(line);

    // A headline with a dateline right under it, and prose under that: the page goes on with another story.
    private static bool StartsAnotherStory(IReadOnlyList<Line> lines, int i) =>
        i + 2 < lines.Count && lines[i].Words >= 3 && !lines[i].EndsSentence && LineReader.IsDateline(lines[i + 1], isHead: false) && LineReader.IsProse(lines[i + 2]);

    private static void ReadLinks(IReadOnlyList<Line> lines, int cue, FurnitureKind?[] kinds)
    {
        kinds[cue] = FurnitureKind.RelatedLinks;
        for (var i = cue + 1; i < lines.Count && !lines[i].EndsSentence; i++)
        {
            kinds[i] = FurnitureKind.RelatedLinks;
        }
    }

    /// <summary>What the capture took along behind the article: tags, links, other stories.</summary>
    private static void ReadTail(IReadOnlyList<Line> lines, int end, FurnitureKind?[] kinds)
    {
        for (var i = end; i < lines.Count; i++)
        {
            kinds[i] = LineReader.Opens(lines[i], FurnitureCues.Links) || LineReader.IsBullet(lines[i]) ? FurnitureKind.RelatedLinks
                : LineReader.Opens(lines[i], FurnitureCues.Ends) ? TailKind(lines[i])
                : Alone(lines[i]) ?? FurnitureKind.OtherStory;
        }
    }

    private static FurnitureKind TailKind(Line line) =>
        line.Tokens.Take(3).Any(t => FurnitureCues.Keywords.Has(t.Text)) ? FurnitureKind.Keywords
        : line.Words > 6 || LineReader.IsButton(line) ? FurnitureKind.Chrome
        : FurnitureKind.RelatedLinks;

    private static List<int> Headings(IReadOnlyList<Line> lines, int body, int end, FurnitureKind?[] kinds)
    {
        var headings = new List<int>();
        for (var i = body + 1; i + 1 < end; i++)
        {
            if (kinds[i] is null && LineReader.IsHeading(lines[i]))
            {
                headings.Add(i);
            }
        }

        return headings;
    }
}
