using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>Finds documents, what is done with them and by whom; see <c>docs/rules/agreements.md</c>.</summary>
public sealed class AgreementExtractor : Extractor
{
    private const int LongestSubject = 28;

    private readonly DocumentNounTable _nouns;
    private readonly PartyReader _parties;

    public AgreementExtractor(Lexicon lexicon, PlaceTable places)
    {
        _nouns = new(lexicon);
        _parties = new(lexicon, places);
    }

    public override string Kind => "agreements";

    public override int Version => 3;

    public override bool MayBegin(string word) => _nouns.MayBegin(word) || AgreementWords.Memorandum.Has(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        DocumentNoun? before = null;
        // Asked of a deal, and answered once for all of them.
        var namesMoney = new Lazy<bool>(() => sentence.Tokens.Any(t => AmountWords.Currencies.ContainsKey(t.Text)));
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && (_nouns.At(sentence, i) ?? Another(sentence, i, before) ?? Memorandum(sentence, i)) is { } noun)
            {
                before = noun;
                var end = SubjectEnd(sentence, noun);
                found.AddRange(Mentions(sentence, noun, end, namesMoney));
                i = noun.End - 1;
            }
        }
    }

    // رحب بصفقة قيمتها … وأخرى بمليار دولار؛ and not «… فضلا عن جلسات حول سورية وأخرى حول إنفاذ القانون»
    private static DocumentNoun? Another(Sentence sentence, int i, DocumentNoun? before) =>
        before is not null && AgreementWords.Another.Has(sentence[i])
            && !Enumerable.Range(before.End, i - before.End).Any(at => AgreementWords.Sittings.HasBase(sentence[at]))
            ? new DocumentNoun(before.Kind, 1, i, i + 1)
            : null;

    // «بإبرام مذكرة لتبادل البيانات», «وقعا مذكرة لدعم القاعدة»: what is signed is a memorandum of understanding.
    private static DocumentNoun? Memorandum(Sentence sentence, int i) =>
        AgreementWords.Memorandum.Has(sentence[i]) && (StatusReader.Signs(sentence, i - 1) || StatusReader.Signs(sentence, i - 2))
            ? new DocumentNoun(AgreementKind.MemorandumOfUnderstanding, 1, i, i + 1)
            : null;

    private IEnumerable<AgreementMention> Mentions(Sentence sentence, DocumentNoun noun, int end, Lazy<bool> namesMoney)
    {
        var status = StatusReader.Read(sentence, noun.Start, end);
        var made = _parties.Read(sentence, noun, end, status?.Cue, status?.At ?? -1);
        var isDeal = IsDeal(sentence, noun, end, made);
        var mention = new AgreementMention(
            sentence, noun.Start, end, Rule,
            isDeal ? AgreementKind.Deal : noun.Kind,
            noun.Count,
            NominativeHead.Of(Proclitics.WithoutConjunction(sentence.Text(noun.Start, end), Plain(sentence, noun)), noun.Count),
            status?.Status ?? (isDeal && namesMoney.Value ? AgreementStatus.Announced : null),
            status is { } s ? StatusReader.SpanOf(sentence, s.At) : null,
            made.Parties,
            IsMultilateral: status?.Cue == StatusCue.Join && made.HasOthers,
            IsOthers: (made.HasOthers && status?.Cue != StatusCue.Join) || IsKnownOthers(sentence, noun, end, made, status?.Cue),
            NamesOurs: made.NamesOurs)
        {
            IsKnown = noun.Count is not null && IsDefinite(sentence, noun) && IsAlone(sentence, noun) && !(status?.At > noun.Start),
        };
        return noun.Count is null ? OneBySubject(mention, noun) : [mention];
    }

    // «بيانات نيات بشأن أ وب»: a plural without a number, a document for each thing it is about.
    private static IEnumerable<AgreementMention> OneBySubject(AgreementMention mention, DocumentNoun noun)
    {
        var sentence = mention.Sentence;
        if (noun.End >= mention.End || !AgreementWords.About.Has(sentence[noun.End]))
        {
            return [mention];
        }

        var cuts = new List<int> { noun.End + 1 };
        for (var i = noun.End + 3; i + 1 < mention.End; i++)
        {
            if (sentence[i].Text.StartsWith('و') && sentence[i].Text.Length > 3 && i - cuts[^1] >= 2)
            {
                cuts.Add(i);
            }
        }

        cuts.Add(mention.End);
        var head = Proclitics.WithoutConjunction(sentence.Words(noun.Start, noun.End + 1), Plain(sentence, noun));
        return cuts.SkipLast(1).Select((start, index) => mention with
        {
            Start = index == 0 ? mention.Start : start,
            End = cuts[index + 1],
            Count = 1,
            Subject = head + " " + (index == 0 ? sentence.Words(start, cuts[1]) : sentence.Words(start, cuts[index + 1])[1..]),
        });
    }

    // «الاتفاق النووي», «اتفاق بشأن غزة»: one that everybody speaks of. «مذكرة تفاهم بشأن إعمار غزة» is about it, and what both of ours sign is theirs.
    private static bool IsKnownOthers(Sentence sentence, DocumentNoun noun, int end, PartyList made, StatusCue? cue)
    {
        if (made is { NamesOurs: true, IsOfBoth: true } && cue is StatusCue.Sign or StatusCue.Signing or StatusCue.WillSign)
        {
            return false;
        }

        var name = Enumerable.Range(noun.End, end - noun.End);
        return (noun.Kind == AgreementKind.Agreement ? name : name.TakeWhile(i => !AgreementWords.About.Has(sentence[i])))
            .Any(i => AgreementWords.OfOthers.HasBase(sentence[i]));
    }

    private static string Plain(Sentence sentence, DocumentNoun noun) => Proclitics.Bases(sentence[noun.Start].Text).MinBy(b => b.Length)!;

    // صفقة · اتفاقية … بقيمة مليار دولار مع شركة …
    private static bool IsDeal(Sentence sentence, DocumentNoun noun, int end, PartyList made) =>
        noun.Kind == AgreementKind.Deal
        || (made.HasCompany && Enumerable.Range(noun.End, end - noun.End).Any(i => AgreementWords.Worth.Has(sentence[i])));

    private static bool IsDefinite(Sentence sentence, DocumentNoun noun) =>
        Enumerable.Range(noun.Start, noun.End - noun.Start).Any(i => Proclitics.IsDefinite(sentence[i]));

    // «الاتفاق الذي», «الاتفاقيتين وعدهما», «الإعلان المشترك فموضوعه»: nothing of its own stands behind.
    private static bool IsAlone(Sentence sentence, DocumentNoun noun) =>
        noun.End >= sentence.Count || sentence[noun.End].IsMark || Proclitics.IsJoined(sentence[noun.End])
        || AgreementWords.Relative.Has(sentence[noun.End]) || AgreementWords.Worth.Has(sentence[noun.End])
        || OfficeWords.Heads.Has(sentence[noun.End]) || OfficeWords.Titles.Has(sentence[noun.End]);

    private int SubjectEnd(Sentence sentence, DocumentNoun noun)
    {
        var end = noun.End;
        var isInBrackets = false;
        // «الاتفاق مع نظيره» was named before; «اتفاقية مع شركة» is told whole.
        var isDefinite = IsDefinite(sentence, noun);
        for (var i = noun.End; i < sentence.Count && i < noun.Start + LongestSubject; i++)
        {
            var token = sentence[i];
            if (Marks.IsQuote(token))
            {
                continue;
            }

            if (Marks.IsBracket(token))
            {
                isInBrackets = !isInBrackets;
                continue;
            }

            if (!isInBrackets && Ends(sentence, i, isDefinite))
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    private bool Ends(Sentence sentence, int i, bool isDefinite)
    {
        var token = sentence[i];
        return token.IsMark
            || StatusReader.IsSigned(sentence, i)
            || StatusReader.IsAnnounced(sentence, i)
            || AgreementWords.Relative.Has(token)
            || AgreementWords.Recalled.Has(token)
            || AgreementWords.Done.Has(token)
            || StatusReader.SignsIt(token)
            || AgreementWords.SubjectEnds.HasBase(token)
            || (AgreementWords.In.Has(token) && i + 1 < sentence.Count && AgreementWords.PlaceOfSigning.Has(sentence[i + 1]))
            || AgreementWords.Another.Has(token)
            || (token.Is("مع") && isDefinite)
            || (isDefinite && OfficeWords.Heads.Has(token))
            || (Proclitics.IsJoined(token) && _nouns.At(sentence, i) is not null);
    }
}
