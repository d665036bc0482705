using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction.Bodies;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Assembling;

/// <summary>The bodies of an article, place by place.</summary>
internal static class BodyAssembler
{
    public static IReadOnlyList<BodyReading> Read(ReadArticle article) =>
    [
        .. article.InBody<BodyMention>()
            .Where(b => !IsOffice(article, b.Mention, b.Sentence))
            .Select(b => new BodyReading(b.Mention.Body, b.Mention.Name, b.Round, article.EvidenceOf(b.Mention))),
    ];

    // «المتحدثة باسم الخارجية الأميركية هيذر ناورت»: the words say what she is, and name her.
    private static bool IsOffice(ReadArticle article, BodyMention body, int sentence) =>
        article.Sentences[sentence].Of<PersonMention>().Any(person => person.Covers(body));
}
