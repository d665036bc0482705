using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>What a sentence does with a document: the verb before it, or the clause behind it.</summary>
internal static class StatusReader
{
    private const int FarSubject = 6;
    private const int FutureReach = 8;
    private const int NearVerb = 3;
    private const int FarVerb = 8;
    private const int FarAnnouncement = 14;
    private const int BehindName = 7;

    /// <summary>No sentence has so many words. What stands further before a document says nothing of it, and is not looked for.</summary>
    public const int LongestSentence = 250;

    // «أعلنت متاحف قطر خلال الجلسة مذكرة تفاهم» announces it; behind one of these something else is announced.
    private static readonly WordSet OpensClause = new("أن", "إن", "أنه", "أنها", "إنه", "إنها", "أنهما", "إنهما", "توقيع", "في");
    private static readonly WordTable<StatusCue> Nouns = new(AgreementWords.Nouns);
    private static readonly WordQuestion IsCue = new(word => CueOf(word) is not null);
    private static readonly WordQuestion IsSigning = new(word => AgreementWords.Verbs.GetValueOrDefault(word, StatusCue.Discuss) == StatusCue.Sign);
    private static readonly WordSet AboutIt = new("عنها", "عنه", "عنهما");
    private static readonly WordSet Passive = new("وقعت", "وقع", "وقعتا", "وقعوا", "أبرمت", "أبرم", "أبرمتا");

    public static (AgreementStatus Status, StatusCue Cue, int At)? Read(Sentence sentence, int nounStart, int subjectEnd) =>
        // «ما تحقق منذ مذكرة التفاهم» measures by it; «في تنفيذ مذكرة التفاهم» speaks of what comes of it.
        nounStart > 0 && AgreementWords.Since.Has(sentence[nounStart - 1]) ? null
        : nounStart > 0 && AgreementWords.Following.HasBase(sentence[nounStart - 1]) ? Behind(sentence, subjectEnd)
        : Before(sentence, nounStart) is { Status: not (AgreementStatus.Discussed or AgreementStatus.Announced) } before ? before
        : Behind(sentence, subjectEnd) ?? Before(sentence, nounStart);

    /// <summary>True for a verb or noun of signing: «وقعا», «بإبرام».</summary>
    public static bool Signs(Sentence sentence, int i) => i >= 0 && CueAt(sentence, i) is StatusCue.Sign or StatusCue.Signing or StatusCue.WillSign;

    public static TextSpan SpanOf(Sentence sentence, int cue) => sentence.SpanOf(cue, cue + 1);

    private static (AgreementStatus Status, StatusCue Cue, int At)? Before(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - LongestSentence); i--)
        {
            if (CueAt(sentence, i) is not { } cue)
            {
                continue;
            }

            switch (cue)
            {
                case StatusCue.Signing when i > 0 && AgreementWords.Since.Has(sentence[i - 1]):
                    // «منذ توقيع مذكرة التفاهم» looks back.
                    return null;
                case StatusCue.Announce when !IsAbout(sentence, i, noun):
                case StatusCue.Discuss or StatusCue.Result when noun - i > FarVerb:
                case StatusCue.Talks when !Enumerable.Range(i + 1, noun - i - 1).Any(at => AgreementWords.About.Has(sentence[at])):
                case StatusCue.Pledge or StatusCue.Promise or StatusCue.Plan or StatusCue.Hope:
                    continue;
                case var _ when IsDenied(sentence, i):
                    return null;
                case StatusCue.Signing:
                    return Signing(sentence, i);
                case StatusCue.Announce when IsForeseen(sentence, i):
                    return (AgreementStatus.Planned, StatusCue.Plan, i);
                default:
                    return (StatusOf(cue), cue, i);
            }
        }

        return null;
    }

    // «سيعلن عن اتفاق», «مرجحة الإعلان عن مذكرة تفاهم»
    private static bool IsForeseen(Sentence sentence, int verb) =>
        FutureVerbs.Is(sentence[verb])
        || Enumerable.Range(Math.Max(0, verb - FutureReach), Math.Min(FutureReach, verb)).Any(i => FutureVerbs.Is(sentence[i]) || CueAt(sentence, i) == StatusCue.Plan);

    // «التزم … بتوقيع» promises, «سيشهد توقيع» foresees; «رحب بتوقيع» and «أعلن توقيع» tell of a signing.
    private static (AgreementStatus Status, StatusCue Cue, int At) Signing(Sentence sentence, int signing)
    {
        for (var i = signing - 1; i >= Math.Max(0, signing - LongestSentence); i--)
        {
            switch (CueAt(sentence, i))
            {
                case StatusCue.Promise when signing - i <= NearVerb:
                case StatusCue.Pledge:
                    return (AgreementStatus.Pledged, StatusCue.Pledge, i);
                case StatusCue.Plan:
                case StatusCue.Hope when signing - i <= NearVerb:
                    return (AgreementStatus.Planned, StatusCue.Plan, i);
                case StatusCue.Discuss:
                    return (AgreementStatus.Discussed, StatusCue.Discuss, i);
                default:
                    continue;
            }
        }

        // «سيتوج بتوقيع مذكرة», «سيضع الوزيران توقيعهما على خطاب»; «يزور الدوحة لتوقيع مذكرة», where «يشهد توقيع مذكرة» tells of a signing
        var isAim = sentence[signing].Text.StartsWith('ل');
        return Enumerable.Range(Math.Max(0, signing - FutureReach), Math.Min(FutureReach, signing))
            .Any(i => sentence[i].IsWord && (FutureVerbs.Is(sentence[i]) || (isAim && ComingVerbs.Has(sentence[i]))))
            ? (AgreementStatus.Planned, StatusCue.Plan, signing)
            : (AgreementStatus.Signed, StatusCue.Signing, signing);
    }

    // … الذي وقعه البلدان · … والتي تم الإعلان عنها
    private static (AgreementStatus Status, StatusCue Cue, int At)? Behind(Sentence sentence, int end)
    {
        var relative = end < sentence.Count && sentence[end].IsMark ? end + 1 : end;
        if (relative >= sentence.Count)
        {
            return null;
        }

        // مذكرة تفاهم وقعت أمس · اتفاقيتين وقعتا كذلك
        if (SignsIt(sentence[relative]) || IsSigned(sentence, relative))
        {
            return (AgreementStatus.Signed, StatusCue.Sign, relative);
        }

        if (IsAnnounced(sentence, relative))
        {
            return (AgreementStatus.Announced, StatusCue.Announce, relative);
        }

        if (!AgreementWords.Relative.Has(sentence[relative]) && !AgreementWords.Done.Has(sentence[relative]))
        {
            return null;
        }

        for (var i = relative + 1; i < sentence.Count && i < relative + BehindName; i++)
        {
            if (!IsDenied(sentence, i) && CueAt(sentence, i) is (StatusCue.Sign or StatusCue.Signing or StatusCue.WillSign or StatusCue.Amend or StatusCue.Announce) and var cue)
            {
                return (StatusOf(cue), cue, i);
            }
        }

        return null;
    }

    // مذكرة تفاهم أعلن عنها في اليوم الأول
    public static bool IsAnnounced(Sentence sentence, int i) =>
        i + 1 < sentence.Count && CueAt(sentence, i) == StatusCue.Announce && AboutIt.Has(sentence[i + 1]);

    public static bool IsSigned(Sentence sentence, int i) => sentence[i].IsWord && Passive.Has(sentence[i]);

    /// <summary>«وقعه الطرفان» behind an indefinite document: a clause without a relative pronoun.</summary>
    public static bool SignsIt(Token token) =>
        IsSigning.Of(token.Word)
        && (token.Text.EndsWith('ه') || token.Text.EndsWith("ها", StringComparison.Ordinal));

    // «أعلن وزيرا الخارجية عن اتفاقية», «الإعلان عن مذكرة», «أعلنا اتفاقية»: the document right behind the verb or its «عن».
    private static bool IsAbout(Sentence sentence, int verb, int noun) =>
        noun - verb <= 2
        || (noun - verb <= FarSubject && !Enumerable.Range(verb + 1, noun - verb - 1).Any(i => sentence[i].IsMark || OpensClause.HasBase(sentence[i])))
        || (noun - verb <= FarAnnouncement && sentence[noun - 1].Is("عن"))
        || (noun - verb <= NearVerb && Enumerable.Range(verb + 1, noun - verb - 1).Any(i => sentence[i].Is("عن")));

    private static StatusCue? CueAt(Sentence sentence, int i) =>
        sentence[i].IsWord && IsCue.Of(sentence[i].Word) ? CueOf(sentence[i].Text) : null;

    private static StatusCue? CueOf(string word) =>
        Nouns.TryGet(word, out var cue) || IsVerb(word, out cue) || (Proclitics.IsJoined(word) && IsVerb(word[1..], out cue)) ? cue : null;

    // «سيناقشان» is «يناقشان» in time to come, «ليوقعا» is «يوقعا» with its aim.
    private static bool IsVerb(string word, out StatusCue cue) =>
        AgreementWords.Verbs.TryGetValue(word, out cue)
        || (FutureVerbs.Present(word) is { } present && AgreementWords.Verbs.TryGetValue(present, out cue))
        || (word.Length > 3 && word[0] == 'ل' && word[1] is 'ي' or 'ت' && AgreementWords.Verbs.TryGetValue(word[1..], out cue));

    private static bool IsDenied(Sentence sentence, int cue) => Denials.Deny(sentence, cue, isNoun: Nouns.Has(sentence[cue].Text));

    private static AgreementStatus StatusOf(StatusCue cue) => cue switch
    {
        StatusCue.Amend => AgreementStatus.Amended,
        StatusCue.Announce => AgreementStatus.Announced,
        StatusCue.WillSign => AgreementStatus.Planned,
        StatusCue.Discuss or StatusCue.Talks => AgreementStatus.Discussed,
        StatusCue.Welcome => AgreementStatus.Welcomed,
        _ => AgreementStatus.Signed,
    };
}
