using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>Who made a document: behind «بين» or «مع», else the subject of the verb that signs it.</summary>
internal sealed class PartyReader
{
    private const int FarSubject = 14;

    private readonly PlaceTable _places;
    private readonly PhraseTable<BodyEntry> _bodies;

    public PartyReader(Lexicon lexicon, PlaceTable places)
    {
        _places = places;
        _bodies = new(lexicon.Bodies.Where(b => b.Kind != "outlet").SelectMany(b => b.Forms.Select(form => (form, b))), lexicon.Met);
    }

    public PartyList Read(Sentence sentence, DocumentNoun noun, int subjectEnd, StatusCue? cue, int cueAt)
    {
        if (cue == StatusCue.Join)
        {
            // «شاركت في مذكرة …»: others made it too, and the whole sentence names them.
            var start = Math.Max(0, noun.Start - StatusReader.LongestSentence);
            return Collect(sentence, start, Math.Min(sentence.Count, noun.End + StatusReader.LongestSentence), takesAdjectives: true);
        }

        for (var i = noun.End; i < subjectEnd; i++)
        {
            if (AgreementWords.Between.Has(sentence[i]) || sentence[i].Is("مع"))
            {
                var named = Collect(sentence, i + 1, FirstStop(sentence, i + 1, subjectEnd), takesAdjectives: false);
                if (named.Parties.Count > 0)
                {
                    return sentence[i].Is("مع") ? Buyer(sentence, noun.Start).Concat(named) : named;
                }
            }
        }

        return cueAt < 0 ? PartyList.None
            : cueAt < noun.Start ? Subject(sentence, cueAt, noun.Start)
            : Collect(sentence, cueAt + 1, Math.Min(sentence.Count, cueAt + 8), takesAdjectives: false);
    }

    // وقعت حكومتا دولة قطر والولايات المتحدة … · الدوحة وواشنطن قد وقعتا …
    private PartyList Subject(Sentence sentence, int cue, int noun)
    {
        var behind = Collect(sentence, cue + 1, FirstStop(sentence, cue + 1, noun), takesAdjectives: false);
        return behind.Parties.Count > 0 ? behind : Collect(sentence, ClauseStart(sentence, cue), cue, takesAdjectives: false);
    }

    // «… جولة أفغانستان بامتياز: وقع الوزيران ترتيبا»: who signs stands in the clause of the verb.
    private static int ClauseStart(Sentence sentence, int cue)
    {
        var start = cue;
        while (start > 0 && cue - start < FarSubject && !sentence[start - 1].Is(":") && !Marks.IsComma(sentence[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int FirstStop(Sentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Marks.IsComma(sentence[i]) || AgreementWords.In.Has(sentence[i]) || AgreementWords.About.Has(sentence[i]))
            {
                return i;
            }
        }

        return end;
    }

    private PartyList Buyer(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - StatusReader.LongestSentence); i--)
        {
            var (value, length) = _places.At(sentence.Tokens, i);
            if (length > 0 && !value.IsAdjective && PlaceTable.IsOurs(value.Place) && i + length <= noun)
            {
                return PartyList.Of(value.Place);
            }
        }

        return PartyList.None;
    }

    private PartyList Collect(Sentence sentence, int start, int end, bool takesAdjectives)
    {
        var parties = new List<string>();
        var sides = new List<string>();
        var (hasCompany, namesOurs) = (false, false);
        for (var i = start; i < end; i++)
        {
            var (body, bodyLength) = _bodies.LongestAt(sentence.Tokens, i);
            var (place, placeLength) = _places.At(sentence.Tokens, i);
            if (AgreementWords.BothSides.HasBase(sentence[i]))
            {
                return PartyList.Both;
            }

            if (AgreementWords.Company.HasBase(sentence[i]) && i + 1 < end)
            {
                var called = i + 1 + (i + 2 < end && Marks.IsQuote(sentence[i + 1]) ? 1 : 0);
                var (name, length) = _bodies.LongestAt(sentence.Tokens, called);
                var last = Math.Min(end, called + Math.Max(1, length));
                parties.Add(name?.Ar ?? sentence.Words(i, last));
                hasCompany = true;
                if (OthersBehind(sentence, last) is { } country)
                {
                    sides.Add(country);
                }

                i = last - 1;
            }
            else if (bodyLength > 0 && bodyLength >= placeLength)
            {
                // وزارة الداخلية [القطرية]
                var adjective = i + bodyLength < end && _places.At(sentence.Tokens, i + bodyLength) is { Length: > 0, Value.IsAdjective: true } a ? a.Length : 0;
                parties.Add(Proclitics.WithoutConjunction(sentence.Words(i, i + bodyLength + adjective), body!.Ar));
                hasCompany |= body!.Kind == "company";
                namesOurs |= body!.Country is "qa" or "us" && body.Kind != "company";
                i += bodyLength + adjective - 1;
            }
            else if (placeLength > 0 && (takesAdjectives || !place.IsAdjective) && place.Place.Kind is "country" or "region" || IsCapital(place.Place, placeLength) || IsBesideOurs(sentence, i, place.Place, placeLength))
            {
                var named = PartyList.Of(place.Place!);
                namesOurs |= named.NamesOurs;
                if (!sides.Contains(named.Sides[0]))
                {
                    sides.Add(named.Sides[0]);
                    parties.Add(named.Parties[0]);
                }

                i += placeLength - 1;
            }
        }

        return new PartyList(parties, sides, hasCompany, namesOurs);
    }

    // «وقعت الدوحة وبكين»: a capital beside one of ours stands for its country, a city elsewhere for itself.
    private bool IsBesideOurs(Sentence sentence, int i, PlaceEntry? place, int length) =>
        length > 0 && place is { Kind: "city" }
        && ((i > 0 && Proclitics.IsJoined(sentence[i]) && IsOurCapital(sentence, i - 1))
            || (i + length < sentence.Count && Proclitics.IsJoined(sentence[i + length]) && IsOurCapital(sentence, i + length)));

    private bool IsOurCapital(Sentence sentence, int i) => _places.At(sentence.Tokens, i) is { Length: > 0 } at && IsCapital(at.Value.Place, at.Length);

    // شركة «سينوبك» الصينية
    private string? OthersBehind(Sentence sentence, int i)
    {
        i += i < sentence.Count && Marks.IsQuote(sentence[i]) ? 1 : 0;
        return i < sentence.Count && _places.At(sentence.Tokens, i) is { Length: > 0, Value: { IsAdjective: true } value } && !PlaceTable.IsOurs(value.Place)
            ? PlaceTable.Side(value.Place)
            : null;
    }

    private static bool IsCapital(PlaceEntry? place, int length) => length > 0 && place is { Kind: "city" } && PlaceTable.IsOurs(place);
}
