using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>Finds words that name a round of a dialogue; whose, it says too. See <c>docs/rules/rounds.md</c>.</summary>
public sealed class RoundExtractor(PlaceTable places) : Extractor
{
    private readonly DialoguePhraseParser _parser = new(places);

    public override string Kind => "rounds";

    public override int Version => 2;

    public override bool MayBegin(string word) => RoundWords.Openings.HasBase(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord || !RoundWords.Openings.HasBase(sentence[i]))
            {
                continue;
            }

            if ((Counted(sentence, i) ?? Headed(sentence, i) ?? Named(sentence, i) ?? Nounless(sentence, i) ?? Listed(sentence, i)) is { } mention)
            {
                found.Add(mention);
                i = Math.Max(i, mention.End - 1);
            }
            else if (Two(sentence, i) is { } pair)
            {
                found.Add(pair.First);
                found.Add(pair.Second);
                i = Math.Max(i, pair.Second.End - 1);
            }
        }
    }

    // خامس جولات الحوار الاستراتيجي القطري الأميركي · أول حوار استراتيجي
    private RoundMention? Counted(Sentence sentence, int i)
    {
        var (number, length) = Ordinals.At(sentence.Tokens, i);
        var noun = i + length;
        if (length == 0 || Ordinals.IsDefinite(sentence[i]) || noun >= sentence.Count || !RoundWords.Rounds.HasBase(sentence[noun]))
        {
            return null;
        }

        var dialogue = RoundWords.Dialogue.HasBase(sentence[noun]) ? noun : DialogueAt(sentence, noun + 1);
        if (dialogue < 0)
        {
            return null;
        }

        // «أول حوار بين الطرفين منذ الدورة الخامسة» counts from another one.
        var phrase = _parser.Parse(sentence.Tokens, dialogue + 1);
        return phrase.End < sentence.Count && RoundWords.Since.Has(sentence[phrase.End])
            ? null
            : Mention(sentence, i, phrase, RoundWords.Sittings.HasBase(sentence[noun]) ? null : number);
    }

    // الجولتان الرابعة والخامسة من الحوار الاستراتيجي
    private (RoundMention First, RoundMention Second)? Two(Sentence sentence, int i)
    {
        if (!RoundWords.TwoRounds.HasBase(sentence[i]))
        {
            return null;
        }

        var first = _parser.Parse(sentence.Tokens, i + 1);
        if (first.Number is not { } one || Ordinals.At(sentence.Tokens, first.End) is not { Length: > 0, Value: var two } joined)
        {
            return null;
        }

        var end = first.End + joined.Length;
        var dialogue = DialogueAt(sentence, end);
        var phrase = dialogue < 0 ? _parser.Parse(sentence.Tokens, end) : _parser.Parse(sentence.Tokens, dialogue + 1);
        return Mention(sentence, i, phrase with { End = first.End, Sides = [.. first.Sides, .. phrase.Sides] }, one) is { } a
            && Mention(sentence, first.End, phrase with { Sides = [.. first.Sides, .. phrase.Sides] }, two) is { } b
            ? (a, b)
            : null;
    }

    // الجولة الخامسة من الحوار الاستراتيجي القطري الأمريكي · نسخته السادسة
    private RoundMention? Headed(Sentence sentence, int i)
    {
        var isMeeting = RoundWords.Meeting.HasBase(sentence[i]);
        if (!isMeeting && !RoundWords.Round.HasBase(sentence[i]))
        {
            return null;
        }

        // دورة رابعة من الحوار
        if (Ordinals.At(sentence.Tokens, i + 1) is { Length: > 0 } open && !Ordinals.IsDefinite(sentence[i + 1]) && DialogueAt(sentence, i + 1 + open.Length) is >= 0 and var there)
        {
            return Mention(sentence, i, _parser.Parse(sentence.Tokens, there + 1), open.Value);
        }

        // «الجولة» of this dialogue, with its adjectives and its ordinal; «جولة للأول» is none.
        var head = Digits(sentence, i + 1) ?? _parser.Parse(sentence.Tokens, i + 1);
        if (head.Number is null || !IsOne(sentence[i]))
        {
            return null;
        }

        var dialogue = DialogueAt(sentence, head.End);
        if (dialogue >= 0)
        {
            var phrase = _parser.Parse(sentence.Tokens, dialogue + 1);
            // «الجلسة الأولى من الحوار السابع» is of round 7, and without the seven of no numbered one.
            var isSitting = isMeeting || RoundWords.Sessions.HasBase(sentence[dialogue - 1]);
            var number = (isSitting ? phrase.Number : null) ?? (RoundWords.Sitting.HasBase(sentence[i]) ? null : head.Number);
            return Mention(sentence, i, phrase with { Sides = [.. head.Sides, .. phrase.Sides] }, number);
        }

        // وجاء اللقاء السابع الأسبوع الماضي: one of a list
        if (isMeeting && i > 0 && RoundWords.Held.HasBase(sentence[i - 1]) && PartiesOf(head) == RoundParties.Unsaid)
        {
            return new RoundMention(sentence, i, head.End, Rule, head.Number, RoundParties.Unsaid, NamesDialogue: false, IsStrategic: false) { IsOfList = true };
        }

        return isMeeting || IsOfSomethingElse(sentence, head.End)
            ? null
            : new RoundMention(sentence, i, head.End, Rule, head.Number, PartiesOf(head), NamesDialogue: false, IsStrategic: false)
            {
                IsOfIts = RoundWords.ItsRound.HasBase(sentence[i]),
            };
    }

    // الجولة 5 من الحوار · الجولة (5) من الحوار
    private static DialoguePhrase? Digits(Sentence sentence, int i)
    {
        var at = i < sentence.Count && Marks.IsBracket(sentence[i]) ? i + 1 : i;
        if (at >= sentence.Count || sentence[at].Value is not (> 0 and < 100 and var number))
        {
            return null;
        }

        var end = at + 1 + (at - i);
        return DialogueAt(sentence, end) < 0 ? null : new DialoguePhrase(end, number, false, false, []);
    }

    // الجولة الثانية من المحادثات · الدورة الـ77 للجمعية العامة
    private static bool IsOfSomethingElse(Sentence sentence, int i) =>
        i < sentence.Count && (sentence[i].Is("من") || (sentence[i].Text.StartsWith('ل') && RoundWords.OtherSeries.HasBase(sentence[i])));

    // الحوار الاستراتيجي السنوي الخامس بين البلدين · جلسات الحوار الإستراتيجي الأميركي القطري
    private RoundMention? Named(Sentence sentence, int i) =>
        RoundWords.Dialogue.HasBase(sentence[i])
            ? Mention(
                sentence,
                i > 0 && RoundWords.Sessions.HasBase(sentence[i - 1]) ? i - 1 : i,
                NumberBehind.With(sentence, i, _parser.Parse(sentence.Tokens, i + 1)),
                null)
            : null;

    // في ختام الاستراتيجي القطري-الأمريكي السادس: the noun is lost.
    private RoundMention? Nounless(Sentence sentence, int i)
    {
        if (!RoundWords.Strategic.HasBase(sentence[i]))
        {
            return null;
        }

        var phrase = _parser.Parse(sentence.Tokens, i);
        return phrase.Number is not null && PartiesOf(phrase) == RoundParties.Ours ? Mention(sentence, i, phrase, null) : null;
    }

    // الأولى: عقدت في واشنطن … · أما الثانية فعقدت في الدوحة … · والثالثة عقدت عن بعد · وعقدت الرابعة في واشنطن
    private RoundMention? Listed(Sentence sentence, int i)
    {
        if (Ordinals.At(sentence.Tokens, i) is not { Length: > 0 } ordinal || !Ordinals.IsDefinite(sentence[i]) || !Ordinals.IsFeminine(sentence[i]))
        {
            return null;
        }

        var end = i + ordinal.Length;
        // هذه النسخة هي الرابعة من الحوار الاستراتيجي
        if (end < sentence.Count && RoundWords.Of.Has(sentence[end]) && DialogueAt(sentence, end) is >= 0 and var dialogue)
        {
            return Mention(sentence, i, _parser.Parse(sentence.Tokens, dialogue + 1), ordinal.Value);
        }

        var opens = sentence.OpensLine && (i == 0 || (i == 1 && RoundWords.AsFor.HasBase(sentence[0])));
        var verb = end < sentence.Count && RoundWords.Particles.Has(sentence[end]) ? end + 1 : end;
        var goesOn = verb < sentence.Count
            && ((opens && (sentence[end].Is(":") || Marks.IsDash(sentence[end]))) || RoundWords.Held.Has(sentence[verb])
                || (i > 0 && RoundWords.Held.HasBase(sentence[i - 1])));
        return goesOn
            ? new RoundMention(sentence, i, end, Rule, ordinal.Value, RoundParties.Unsaid, NamesDialogue: false, IsStrategic: false) { IsOfList = true }
            : null;
    }

    private RoundMention? Mention(Sentence sentence, int start, DialoguePhrase phrase, int? number)
    {
        var parties = PartiesOf(phrase);
        if (!phrase.IsStrategic && phrase.Number is null && number is null && parties != RoundParties.Ours)
        {
            return null;
        }

        var hasOneSubject = !phrase.IsStrategic && phrase.End < sentence.Count && RoundWords.Subjects.HasBase(sentence[phrase.End]);
        return hasOneSubject
            ? null
            : new RoundMention(sentence, start, phrase.End, Rule, number ?? phrase.Number, parties, NamesDialogue: true, phrase.IsStrategic);
    }

    // الجولة · للجولة · جولته
    private static bool IsOne(Token token) =>
        token.Text.EndsWith("ته", StringComparison.Ordinal) || token.Text.EndsWith("تها", StringComparison.Ordinal) || Proclitics.IsDefinite(token);

    private static RoundParties PartiesOf(DialoguePhrase phrase) => phrase.Parties(PlaceTable.Qatar, PlaceTable.UnitedStates);

    /// <summary>The token of «الحوار» behind «من», «ل» or «من جلسات», or right at the token; -1 where there is none.</summary>
    private static int DialogueAt(Sentence sentence, int i)
    {
        i += i < sentence.Count && RoundWords.Of.Has(sentence[i]) ? 1 : 0;
        i += i < sentence.Count && RoundWords.This.Has(sentence[i]) ? 1 : 0;
        i += i < sentence.Count && RoundWords.Sessions.HasBase(sentence[i]) ? 1 : 0;
        return i < sentence.Count && RoundWords.Dialogue.HasBase(sentence[i]) ? i : -1;
    }
}
