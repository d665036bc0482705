using QatarUsDialogue.Articles;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Discourse;

/// <summary>An article with its sentences understood one by one and its rounds followed through them.</summary>
public sealed record ReadArticle(
    Article Article, Page Page, Publication? Published, IReadOnlyList<SentenceMentions> Sentences, RoundThread Thread)
{
    public DateResolver Dates { get; } = new(Published?.Date);

    /// <summary>Every mention of a kind outside headline and headings, with the round its place speaks of.</summary>
    public IEnumerable<(T Mention, int Sentence, int? Round)> InBody<T>()
        where T : Mention
    {
        for (var i = 0; i < Sentences.Count; i++)
        {
            foreach (var mention in Sentences[i].Sentence.IsBody ? Sentences[i].Of<T>() : [])
            {
                yield return (mention, i, Thread.At(i, mention.Start));
            }
        }
    }

    /// <summary>True for the day that an agency prints in front of its text.</summary>
    public bool IsOfPublication(Mention mention) => Published is { } published && published.Evidence.Any(e => e.Span == mention.Span);

    public Evidence EvidenceOf(Mention mention) => Evidence.Of(Article, mention.Span, mention.Rule);
}
