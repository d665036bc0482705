using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Documents that stand in a list below the words that tell what was done with them: «… وثائق جرى التوقيع عليها، وهي:» and a
/// line for each.
/// </summary>
internal static class ListedDocuments
{
    private static readonly WordSet Counting = new("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا");

    /// <summary>The mention with the status of its list; as it is where it has one of its own, or stands in no list.</summary>
    public static (AgreementMention Mention, int Sentence, int? Round) WithStatus(
        ReadArticle article, (AgreementMention Mention, int Sentence, int? Round) document)
    {
        if (document.Mention.Status is not null || !IsItem(document.Mention.Sentence.Line))
        {
            return document;
        }

        var at = document.Sentence - 1;
        while (at >= 0 && IsItem(article.Sentences[at].Sentence.Line))
        {
            at--;
        }

        return at >= 0 && article.Sentences[at].Sentence is var head && head[head.Count - 1].Is(":") && StatusReader.Read(head, head.Count, head.Count) is { } told
            ? document with { Mention = document.Mention with { Status = told.Status, StatusSpan = StatusReader.SpanOf(head, told.At) } }
            : document;
    }

    // - مذكرة تفاهم … · ثانيا: مذكرة تفاهم … · 2. مذكرة تفاهم …
    private static bool IsItem(Line line) =>
        LineReader.IsBullet(line)
        || (line.Tokens.Count > 1 && (Counting.Has(line.Tokens[0]) || line.Tokens[0].IsNumber) && line.Tokens[1].IsMark);
}
