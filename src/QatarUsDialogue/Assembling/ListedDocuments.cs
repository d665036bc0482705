using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Documents that stand in a list below the words that tell what was done with them: «… وثائق جرى التوقيع عليها، وهي:» and a
/// line for each.
/// </summary>
internal sealed class ListedDocuments
{
    private static readonly WordSet Counting = new("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا");

    private readonly IReadOnlyList<SentenceMentions> _sentences;

    // The sentence above the list that each stands in; itself where it stands in none, -1 where nothing stands above.
    private readonly int[] _heads;

    public ListedDocuments(ReadArticle article)
    {
        _sentences = article.Sentences;
        _heads = new int[_sentences.Count];
        for (var i = 0; i < _heads.Length; i++)
        {
            _heads[i] = !IsItem(_sentences[i].Sentence.Line) ? i : i == 0 ? -1 : _heads[i - 1];
        }
    }

    /// <summary>The mention with the status of its list; as it is where it has one of its own, or stands in no list.</summary>
    public (AgreementMention Mention, int Sentence, int? Round) WithStatus((AgreementMention Mention, int Sentence, int? Round) document)
    {
        var at = _heads[document.Sentence];
        if (document.Mention.Status is not null || at == document.Sentence)
        {
            return document;
        }

        return at >= 0 && _sentences[at].Sentence is var head && head[head.Count - 1].Is(":") && StatusReader.Read(head, head.Count, head.Count) is { } told
            ? document with { Mention = document.Mention with { Status = told.Status, StatusSpan = StatusReader.SpanOf(head, told.At) } }
            : document;
    }

    // - مذكرة تفاهم … · ثانيا: مذكرة تفاهم … · 2. مذكرة تفاهم …
    private static bool IsItem(Line line) =>
        LineReader.IsBullet(line)
        || (line.Tokens.Count > 1 && (Counting.Has(line.Tokens[0]) || line.Tokens[0].IsNumber) && line.Tokens[1].IsMark);
}
