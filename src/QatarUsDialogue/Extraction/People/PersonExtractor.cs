using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Finds the lexicon's people by every form of their names, and people it does not know; see <c>docs/rules/people.md</c>.</summary>
public sealed class PersonExtractor : Extractor
{
    private const string Qatari = "qa";
    private const int LongestDescent = 7;

    private static readonly WordSet FamilyOf = new("آل");
    private static readonly WordSet SonOf = new("بن");

    private readonly KnownNames _names;
    private readonly OfficeReader _offices;
    private readonly UnknownNames _unknown;

    public PersonExtractor(Lexicon lexicon, PlaceTable places)
    {
        _names = new KnownNames(lexicon);
        _offices = new OfficeReader(places);
        _unknown = new UnknownNames(places, new GivenNames(lexicon));
    }

    public override string Kind => "people";

    public override int Version => 3;

    // Almost any word may be a stranger's name.
    public override bool MayBegin(string word) => true;

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        if (Bylines.Is(sentence))
        {
            return;
        }

        var plain = new PlainNames(sentence);
        ExtractPlain(plain.Sentence, mention => found.Add(plain.Whole(mention)));
    }

    private void ExtractPlain(Sentence sentence, Action<PersonMention> find)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord)
            {
                continue;
            }

            var (known, length) = KnownAt(sentence, i);
            if ((known is null && !_unknown.MayBegin(sentence, i)) || InstitutionWords.Own(sentence, i))
            {
                continue;
            }

            if (known is not null && !IsInsideFuller(sentence, i, length))
            {
                find(Mention(sentence, i, i + length, known.Person, known.IsFull));
                i += length - 1;
            }
            else if (UnknownAt(sentence, i) is { } stranger)
            {
                find(stranger);
                i = stranger.End - 1;
            }
        }
    }

    private (KnownName? Name, int Length) KnownAt(Sentence sentence, int i)
    {
        var (name, length) = _names.At(sentence, i);
        return name is null || IsOfAnother(sentence, i, i + length, name.Person) ? default : (name, length);
    }

    // «محمد بن عبد الرحمن العيسى», «محمد بن عبد الرحمن آل خليفة»: the lexicon's «محمد بن عبد الرحمن» is of another family.
    private bool IsOfAnother(Sentence sentence, int start, int end, PersonEntry person)
    {
        var family = ArticleCleaner.Fold(person.Ar).Split(' ')[^1];
        if (person.Country != Qatari || end >= sentence.Count || !sentence[end].IsWord || Names(start, end))
        {
            return false;
        }

        return FamilyOf.Has(sentence[end]) ? !Names(end + 1, end + 2)
            : SonOf.Has(sentence[end]) ? !Names(end + 1, end + LongestDescent)
            : Proclitics.IsDefinite(sentence[end]) && _unknown.IsTelling(sentence, end);

        // «آل ثانيووزير»: a slip of the pen glues the next word.
        bool Names(int from, int to) => Enumerable.Range(from, Math.Max(0, Math.Min(to, sentence.Count) - from))
            .Any(i => sentence[i].Text.StartsWith(family, StringComparison.Ordinal));
    }

    // Where no name of the lexicon begins, a name may begin that it does not know.
    private PersonMention? UnknownAt(Sentence sentence, int i)
    {
        if (!_unknown.MayBegin(sentence, i) || _unknown.EndOf(sentence, i, isIntroduced: true) is not { } end || HoldsKnown(sentence, i, end))
        {
            return null;
        }

        var beside = BesideName(sentence, i);
        if (HeldBefore(sentence, beside, i, end) is { } held)
        {
            return Stranger(sentence, i, end, held.Start, end, held);
        }

        // «خالد بن أحمد آل خليفة» is somebody anywhere, «هيذر ناورت» only beside an office or a courtesy.
        var behind = HeldBehind(sentence, end);
        if (!sentence.Tokens.Skip(beside).Take(i - beside).Any(t => t.IsWord) && !(behind is not null && Marks.IsComma(sentence[end])))
        {
            if (_unknown.EndOf(sentence, i, isIntroduced: false) is not { } certain)
            {
                return null;
            }

            (end, behind) = (certain, certain == end ? behind : HeldBehind(sentence, certain));
        }

        return Stranger(sentence, i, end, beside, behind?.End ?? end, behind);
    }

    private PersonMention Stranger(Sentence sentence, int nameStart, int nameEnd, int start, int end, (int Start, int End)? held)
    {
        var name = sentence.Words(nameStart, nameEnd);
        return new PersonMention(
            sentence, start, end == nameEnd ? WithQuote(sentence, nameStart, nameEnd) : end, Rule, null,
            _unknown.IsJoinedGiven(sentence, nameStart) ? name[1..] : name,
            held is { } office ? Office(sentence, office.Start, office.End) : null, true)
        {
            Surname = _unknown.IsTelling(sentence, nameEnd - 1) ? sentence[nameEnd - 1].Text : null,
        };
    }

    // «حي وزير أكبر خان»: a bare word alone is no office. «العميد سعود بن راشد» has a rank and none.
    private (int Start, int End)? HeldBefore(Sentence sentence, int beside, int nameStart, int nameEnd)
    {
        var isJoined = beside < nameStart ? !OfficeWords.Titles.Has(sentence[beside]) && sentence[beside].IsWord : _unknown.IsJoinedGiven(sentence, nameStart);
        return !isJoined && _offices.Before(sentence, beside, nameEnd) is { } from && (beside - from > 1 || Proclitics.IsDefinite(sentence[from]))
            ? (from, OfficeEnd(sentence, beside))
            : null;
    }

    private (int Start, int End)? HeldBehind(Sentence sentence, int end) =>
        end < sentence.Count && _offices.After(sentence, end, country: null) is { } office && office.End - office.Start > 1 && !IsNameAt(sentence, office.End)
            ? office
            : null;

    // «الأمير تميم» in «الأمير تميم بن حمد آل ثاني»
    private bool IsInsideFuller(Sentence sentence, int start, int length) =>
        Enumerable.Range(start + 1, length - 1).Any(i => KnownAt(sentence, i).Length > start + length - i);

    private bool HoldsKnown(Sentence sentence, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => KnownAt(sentence, i).Name is { } known && (known.IsFull || KnownNames.MayBear(known, sentence[start].Text)));

    private PersonMention Mention(Sentence sentence, int nameStart, int nameEnd, PersonEntry person, bool isFullName)
    {
        var start = BesideName(sentence, nameStart);
        var end = WithQuote(sentence, nameStart, nameEnd);
        var name = sentence.Words(nameStart, nameEnd);
        if (!IsJoined(sentence[start].Text, person) && _offices.Before(sentence, start, nameEnd) is { } office)
        {
            return Mention(office, end, Office(sentence, office, OfficeEnd(sentence, start)));
        }

        // «التقى بلينكن وزير الخارجية محمد بن عبد الرحمن»: the office is the next person's.
        return _offices.After(sentence, end, CountryOf(person)) is { } behind && !IsNameAt(sentence, behind.End)
            ? Mention(start, behind.End, Office(sentence, behind.Start, behind.End))
            : Mention(start, end, null);

        PersonMention Mention(int from, int to, string? held) => new(sentence, from, to, Rule, person.Key, name, held, isFullName);
    }

    private bool IsNameAt(Sentence sentence, int i) => i < sentence.Count && (KnownAt(sentence, i).Length > 0 || _unknown.IsGiven(sentence, i));

    private static string CountryOf(PersonEntry person) => person.Country == Qatari ? PlaceTable.Qatar : PlaceTable.UnitedStates;

    // «… وزير الخارجية والسيد ماركو روبيو»: the office before «و» is the person's before.
    private static bool IsJoined(string first, PersonEntry person) =>
        first.StartsWith('و') && !person.Forms.Concat(person.ShortForms).Any(f => ArticleCleaner.Fold(f).StartsWith(first, StringComparison.Ordinal));

    // ولزعيم الأغلبية: what is written onto the office belongs to the sentence.
    private static string Office(Sentence sentence, int start, int end)
    {
        var (words, first) = (sentence.Words(start, end), sentence[start].Text);
        var head = Proclitics.Bases(first).First(OfficeWords.Heads.Has);
        var before = first.EndsWith(head, StringComparison.Ordinal) ? first[..^head.Length] : "";
        var plain = before is "و" or "ف" or "ل" or "ب" or "ك" or "ول" or "وب" or "فل" ? words[before.Length..] : Proclitics.WithoutConjunction(words, head);
        // «وزيرا الخارجية القطري محمد بن عبد الرحمن والأميركي …»: of the two ministers he is one.
        return OfficeWords.TwoMinisters.Has(head) && plain.StartsWith(head, StringComparison.Ordinal) ? plain.Remove(head.Length - 1, 1) : plain;
    }

    private static int OfficeEnd(Sentence sentence, int start) => start > 0 && Marks.IsComma(sentence[start - 1]) ? start - 1 : start;

    /// <summary>The first of the courtesies and quotation marks before a name.</summary>
    private static int BesideName(Sentence sentence, int nameStart)
    {
        while (nameStart > 0 && (OfficeWords.Titles.HasBase(sentence[nameStart - 1]) || sentence[nameStart - 1].Text is "«" or "\""))
        {
            nameStart--;
        }

        return nameStart;
    }

    private static int WithQuote(Sentence sentence, int nameStart, int nameEnd) =>
        nameStart > 0 && Marks.IsQuote(sentence[nameStart - 1]) && nameEnd < sentence.Count && Marks.IsQuote(sentence[nameEnd]) ? nameEnd + 1 : nameEnd;
}
