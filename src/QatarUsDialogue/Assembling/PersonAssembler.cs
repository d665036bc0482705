using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>The people of an article, once for each round they are named with, in the strongest role.</summary>
internal static class PersonAssembler
{
    private static readonly WordSet TakingPart = new(
        "للمشاركة", "مشاركة", "شارك", "شاركت", "يشارك", "سيشارك", "سيلتقي", "التقى", "يلتقي", "وفد", "وقع", "وقعها", "حضر", "بحضور");

    private static readonly WordSet Counterpart = new("نظيره", "نظيرها");

    private static readonly WordSet Spokesmen = new("متحدث", "متحدثة", "ناطق", "ناطقة");

    public static IReadOnlyList<PersonReading> Read(ReadArticle article, IReadOnlyList<RoundReading> rounds) =>
    [
        .. article.InBody<PersonMention>()
            .GroupBy(p => (Who: p.Mention.Person ?? ArticleCleaner.Fold(p.Mention.FullName ?? p.Mention.Name), p.Round))
            .Select(group => Read(article, rounds, [.. group])),
    ];

    private static PersonReading Read(
        ReadArticle article, IReadOnlyList<RoundReading> rounds, IReadOnlyList<(PersonMention Mention, int Sentence, int? Round)> mentions)
    {
        var (first, _, round) = mentions[0];
        var isChair = round is { } r && first.Person is { } key && rounds[r].Chairs.Contains(key, StringComparer.Ordinal);
        var takesPart = round is not null && !Speaks(first.Office) && mentions.Any(m => TakesPart(article.Sentences[m.Sentence], m.Mention));
        return new PersonReading(
            first.Person,
            mentions.Where(m => m.Mention.IsFullName).Select(m => m.Mention.Name).MaxBy(n => n.Length) ?? first.Name,
            Office([.. mentions.Select(m => m.Mention.Office).OfType<string>()]),
            isChair ? ParticipantRole.Chair : takesPart ? ParticipantRole.Participant : ParticipantRole.Mentioned,
            round,
            [.. mentions.Select(m => article.EvidenceOf(m.Mention))])
        {
            Forms = [.. mentions.Select(m => m.Mention.Name)],
        };
    }

    // «نظيره الأميركي» says no office where another mention does.
    private static string? Office(IReadOnlyList<string> offices) =>
        offices.FirstOrDefault(o => !Counterpart.HasBase(FirstWord(o))) ?? (offices.Count > 0 ? offices[0] : null);

    private static bool Speaks(string? office) => office is not null && Spokesmen.HasBase(FirstWord(office));

    private static string FirstWord(string words) => ArticleCleaner.Fold(words.Split(' ')[0]);

    // سيلتقي الوزير بكبار المسؤولين القطريين، بمن فيهم …
    private static bool TakesPart(SentenceMentions sentence, PersonMention person) =>
        sentence.Sentence.Tokens.Take(person.End + 20).Any(t => t.IsWord && TakingPart.HasBase(t));
}
