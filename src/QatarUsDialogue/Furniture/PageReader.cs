using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>
/// Sorts the lines of a captured page by what they look like and where they stand: the head down to the first
/// prose, the article, and what follows its credit line. Knows no topic; see <c>docs/rules/furniture.md</c>.
/// </summary>
public static class PageReader
{
    private const int LongestPost = 4;
    private const int ShortestHeadline = 5;

    public static Page Read(IReadOnlyList<Line> lines)
    {
        var kinds = new FurnitureKind?[lines.Count];
        var body = BodyStart(lines);
        var title = ReadHead(lines, body, kinds);
        var end = ReadBody(lines, body, kinds);
        TrimEnd(lines, body, end, kinds);
        ReadTail(lines, end, kinds);

        var headings = Headings(lines, body, end, kinds).ToHashSet();
        return new Page(
            title < 0 ? null : lines[title],
            [.. Enumerable.Range(0, lines.Count).Where(i => kinds[i] is null && i != title && !headings.Contains(i)).Select(i => lines[i])],
            [.. headings.Order().Select(i => lines[i])],
            [.. Enumerable.Range(0, lines.Count).Where(i => kinds[i] is not null).Select(i => (kinds[i]!.Value, lines[i]))]);
    }

    private static int BodyStart(IReadOnlyList<Line> lines)
    {
        var isSummed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isSummed = IsUnderSummaryHead(lines, i, isSummed);
            if (LineReader.IsProse(lines[i]) && Alone(lines[i], isHead: true) is null && !(isSummed && LineReader.IsBullet(lines[i])))
            {
                return i;
            }
        }

        return lines.Count;
    }

    /// <summary>Kinds that a line shows without its neighbours.</summary>
    private static FurnitureKind? Alone(Line line, bool isHead = false) =>
        LineReader.IsTweet(line) ? FurnitureKind.Tweet
        : LineReader.IsSummary(line, isHead) ? FurnitureKind.Summary
        : LineReader.IsSummaryHead(line) ? FurnitureKind.Chrome
        : HeadReader.IsCaptureNote(line) ? FurnitureKind.Chrome
        : LineReader.IsMetadata(line) ? FurnitureKind.Metadata
        : LineReader.IsDateline(line, isHead) ? FurnitureKind.Dateline
        : LineReader.IsCredit(line) ? FurnitureKind.Credit
        : LineReader.IsButton(line) ? FurnitureKind.Chrome
        : isHead ? null
        : LineReader.IsCaption(line) ? FurnitureKind.Caption
        : LineReader.IsNotice(line) || LineReader.IsAdvert(line) ? FurnitureKind.Chrome
        : null;

    /// <summary>The lines above the first prose: a headline, and everything that newspapers put around it.</summary>
    private static int ReadHead(IReadOnlyList<Line> lines, int body, FurnitureKind?[] kinds)
    {
        var title = -1;
        var isFirst = true;
        var isSummed = false;
        for (var i = 0; i < body; i++)
        {
            var below = i + 1 < lines.Count ? lines[i + 1] : null;
            isSummed = IsUnderSummaryHead(lines, i, isSummed);
            kinds[i] = Alone(lines[i], isHead: true);
            if (kinds[i] is FurnitureKind.Dateline && below is not null && HeadReader.IsUnderClock(below))
            {
                kinds[i] = FurnitureKind.Chrome;
            }
            else if (isSummed && LineReader.IsBullet(lines[i]))
            {
                kinds[i] = FurnitureKind.Summary;
            }
            else if (kinds[i] is null)
            {
                kinds[i] = isFirst && Masthead.NameIn(lines[i], below, IsAboveHeadline(lines, i, body)) is not null
                    ? FurnitureKind.Breadcrumb
                    : HeadReader.KindOf(lines[i]) ?? (title >= 0 ? FurnitureKind.Caption : null);
                title = kinds[i] is null ? i : title;
            }

            isFirst &= kinds[i] is FurnitureKind.Dateline || HeadReader.IsAboveThePage(lines[i]);
        }

        return title;
    }

    // A longer line below that is no caption: «(رويترز)» closes one.
    private static bool IsAboveHeadline(IReadOnlyList<Line> lines, int at, int body) =>
        lines.Take(body).Skip(at + 1).Any(l =>
            l.Words >= ShortestHeadline && !l.Tokens[^1].Is(")") && Alone(l, isHead: true) is null && HeadReader.KindOf(l) is null);

    // A machine's summary: bullets right under «استمع إلى الملخص / اظهر الملخص».
    private static bool IsUnderSummaryHead(IReadOnlyList<Line> lines, int i, bool isLineAbove) =>
        i > 0 && (LineReader.IsBullet(lines[i - 1]) ? isLineAbove : IsSummaryHeadOrButtonBelow(lines, i - 1));

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
                case FurnitureKind.Tweet when LineReader.DateIn(lines[i]) is null && EndOfPost(lines, i) is > 0 and var last:
                    // A post that begins with who wrote it and ends with its day.
                    for (; i < last; i++)
                    {
                        kinds[i + 1] = FurnitureKind.Tweet;
                    }

                    break;
                case FurnitureKind.Tweet when kinds[i - 1] is null && i - 1 > body && (!lines[i - 1].EndsSentence || LineReader.IsBullet(lines[i])):
                    // The first line of a post that the capture broke in two: «— الخارجية القطرية (@MofaQatar_AR)» signs what stands above it.
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

    // «10:12 AM · Sep 11, 2020»
    private static int EndOfPost(IReadOnlyList<Line> lines, int author)
    {
        for (var i = author + 1; i < lines.Count && i <= author + LongestPost; i++)
        {
            if (LineReader.IsTimeOfPost(lines[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>An article ends with a sentence: short lines below its last one head nothing and belong to the page.</summary>
    private static void TrimEnd(IReadOnlyList<Line> lines, int body, int end, FurnitureKind?[] kinds)
    {
        for (var i = end - 1; i > body && (kinds[i] is not null || LineReader.IsHeading(lines[i])); i--)
        {
            kinds[i] ??= FurnitureKind.Chrome;
        }
    }

    private static bool EndsArticle(Line line) => LineReader.OpensEnd(line) && !LineReader.IsSentence(line);

    // A headline with a dateline right under it or a section's name over it, and prose under that: the page goes on with another story.
    private static bool StartsAnotherStory(IReadOnlyList<Line> lines, int i) =>
        i + 2 < lines.Count && LineReader.IsProse(lines[i + 2])
        && ((IsHeadline(lines[i]) && LineReader.IsDateline(lines[i + 1], isHead: false)) || (SectionNames.Is(lines[i]) && IsHeadline(lines[i + 1])));

    private static bool IsHeadline(Line line) => line.Words >= 3 && !line.EndsSentence;

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
                : LineReader.OpensEnd(lines[i]) ? TailKind(lines[i])
                : Alone(lines[i]) ?? FurnitureKind.OtherStory;
        }
    }

    private static FurnitureKind TailKind(Line line) =>
        line.Tokens.Take(3).Any(t => FurnitureCues.Keywords.Has(t)) ? FurnitureKind.Keywords
        : line.Words > 6 || LineReader.IsButton(line) || CopyrightLine.Is(line) ? FurnitureKind.Chrome
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
