using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Who chaired a round: the people behind, or right before, a verb of chairing in a sentence that names it, in one that goes
/// on about its sitting («وترأس الجلسة الافتتاحية …»), or else in the headline.
/// </summary>
internal static class RoundChairs
{
    // ترأس [الجلسة] الافتتاحية
    private const int Reach = 3;

    private static readonly WordSet Chairing = new("برئاسة", "رئاسة", "رئاستها", "رئاسته", "يرأس", "يرأسه", "يرأسها", "سيرأس", "رأسا", "ترأس");

    // ترأس، سيترأسها، يترأسان، ترؤسهما
    private static readonly string[] Stems =
    [
        "تراس",
        "ترؤس",
        "يراس",
    ];

    private static readonly WordQuestion Verb = new(IsVerb);

    private static readonly WordSet Sittings = new("الجلسة", "جلسة", "جلسات", "جلساته", "الجلسات", "أعماله", "أعمالها");

    // A working session («جلسة عمل») has chairs of its own.
    private static readonly WordSet Openings = new("الافتتاحية", "الافتتاح", "افتتاح", "الأولى", "العامة", "الرئيسية", "جلساته", "أعماله", "أعمالها", "جلستها", "جلسته");

    // ترأس الجانب القطري … فيما ترأس الجانب الأمريكي … · ترأس الجلسة عن الجانب الأمريكي …
    private static readonly WordSet Delegations = new("الجانب", "الوفد", "وفد", "وفدي");

    // ترأسها، سيترأسه
    private static readonly string[] Pronouns =
    [
        "ها",
        "ه",
        "هما",
    ];

    // Who only sat in does not chair: «وترأس الجلسة … بحضور وزير التجارة».
    private static readonly WordSet Attending = new("بحضور", "بمشاركة", "حضر", "حضرها", "حضره", "شارك", "يشارك", "يحضر", "سيشارك", "سيحضر", "رافق");

    public static IReadOnlyList<PersonMention> Of(
        ReadArticle article, NamedRound round, IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told)
    {
        List<PersonMention> chairs =
        [
            .. told
                .Where(s => s.Sentence.Sentence.IsBody)
                .Select(s => s.Sentence)
                .Concat(GoingOn(article, round))
                .Distinct()
                .SelectMany(In),
        ];
        return chairs.Count > 0 ? chairs : [.. Headlines(article, round).SelectMany(In)];
    }

    public static bool IsChairing(Token token) => Chairing.HasBase(token) || IsVerb(token);

    // ترأسها, not «برئاسة», whose ending only looks like a pronoun
    private static bool IsVerb(Token token) => Verb.Of(token.Word);

    private static bool IsVerb(string word) => Array.Exists(Stems, s => word.Contains(s, StringComparison.Ordinal));

    private static IEnumerable<SentenceMentions> GoingOn(ReadArticle article, NamedRound round)
    {
        var position = article.Thread.Rounds.TakeWhile(r => !ReferenceEquals(r, round)).Count();
        return article.Sentences.Where((s, i) =>
            s.Sentence.IsBody && article.Thread.At(i, 0) == position && !s.Of<RoundMention>().Any() && SpeaksOfSitting(s.Sentence));
    }

    private static IEnumerable<SentenceMentions> Headlines(ReadArticle article, NamedRound round) =>
        round.Mentions.Select(m => article.Sentences[m.Sentence]).Where(s => s.Sentence.IsTitle).Distinct();

    private static bool SpeaksOfSitting(Sentence sentence)
    {
        var verb = ChairingAt(sentence);
        return verb >= 0
            && ((IsVerb(sentence[verb]) && Array.Exists(Pronouns, p => sentence[verb].Text.EndsWith("س" + p, StringComparison.Ordinal)))
                || (Near(sentence, verb, Sittings) && (Near(sentence, verb, Openings) || sentence.Tokens.Any(t => t.IsWord && Delegations.HasBase(t))))
                || (IsVerb(sentence[verb]) && Near(sentence, verb, Delegations)));
    }

    private static bool Near(Sentence sentence, int verb, WordSet words) =>
        sentence.Tokens.Skip(verb + 1).Take(Reach).Any(t => t.IsWord && words.HasBase(t));

    private static IEnumerable<PersonMention> In(SentenceMentions sentence)
    {
        var verb = ChairingAt(sentence.Sentence);
        if (verb < 0)
        {
            return [];
        }

        var people = sentence.Of<PersonMention>().ToList();
        var behind = people.Where(p => p.End > verb && !IsAttending(sentence.Sentence, verb, p.Start)).ToList();
        return people.Exists(p => p.End > verb) ? behind : people;
    }

    private static bool IsAttending(Sentence sentence, int verb, int person) =>
        Enumerable.Range(verb + 1, Math.Max(0, person - verb - 1)).Any(i => sentence[i].IsWord && Attending.HasBase(sentence[i]));

    private static int ChairingAt(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && IsChairing(sentence[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
