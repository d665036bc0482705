using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>Reads what stands behind «الحوار»: adjectives, countries, an ordinal, in whatever order the press has them.</summary>
internal sealed class DialoguePhraseParser(PlaceTable places)
{
    private const int LongestPartyList = 9;
    private const string Unnamed = "?";

    /// <summary>The phrase whose modifiers start at the token, the noun standing before it.</summary>
    public DialoguePhrase Parse(TokenList tokens, int start)
    {
        var at = start;
        var end = start;
        int? number = null;
        var (isStrategic, bothSides) = (false, false);
        var sides = new List<string>();
        while (at < tokens.Count)
        {
            var word = tokens[at];
            if (Marks.IsDash(tokens[at]) || Marks.IsBracket(tokens[at]) || Marks.IsQuote(tokens[at]) || tokens[at].Is("/"))
            {
                // «القطري - الأميركي» goes on behind the dash; a bracket goes on only to an ordinal.
                at++;
                continue;
            }

            if (RoundWords.Strategic.HasBase(word) && !isStrategic)
            {
                isStrategic = true;
                end = ++at;
            }
            else if (Adjective(tokens, at) is { } adjective)
            {
                sides.Add(adjective.Side);
                end = at += adjective.Length;
            }
            else if (Ordinals.At(tokens, at) is { Length: > 0 } ordinal && Ordinals.IsDefinite(tokens[at]) && number is null)
            {
                number = ordinal.Value;
                end = at += ordinal.Length;
            }
            else if (RoundWords.Number.Has(word) && at + 1 < tokens.Count && tokens[at + 1].Value is > 0 and < 100 and var digits)
            {
                number = digits;
                end = at += 2;
            }
            else if (at > start && Marks.IsBracket(tokens[at - 1]) && number is null && tokens[at].Value is > 0 and < 100 and var bracketed)
            {
                // الحوار الاستراتيجي (7)
                number = bracketed;
                end = at += at + 1 < tokens.Count && Marks.IsBracket(tokens[at + 1]) ? 2 : 1;
            }
            else if (RoundWords.Inaugural.HasBase(word))
            {
                number = 1;
                end = ++at;
            }
            else if (RoundWords.Plain.HasBase(word))
            {
                end = ++at;
            }
            else if ((RoundWords.Between.Has(word) || RoundWords.With.Has(word)) && Parties(tokens, at) is { } parties)
            {
                sides.AddRange(parties.Sides);
                bothSides |= parties.BothSides;
                end = at = parties.End;
            }
            else
            {
                break;
            }
        }

        return new DialoguePhrase(end, number, isStrategic, bothSides, sides);
    }

    /// <summary>A nationality as an adjective, possibly joined with و.</summary>
    public (string Side, int Length)? Adjective(TokenList tokens, int at)
    {
        var (value, length) = places.At(tokens, at);
        return length > 0 && value.IsAdjective ? (PlaceTable.Side(value.Place), length) : null;
    }

    // بين قطر والولايات المتحدة · بين دول مجلس التعاون ودول آسيا الوسطى · بين البلدين
    private (IReadOnlyList<string> Sides, bool BothSides, int End)? Parties(TokenList tokens, int between)
    {
        var sides = new List<string>();
        var bothSides = false;
        var end = -1;
        for (var i = between + 1; i < tokens.Count && i <= between + LongestPartyList; i++)
        {
            if (tokens[i].IsMark && !Marks.IsDash(tokens[i]))
            {
                break;
            }

            if (RoundWords.BothSides.Has(tokens[i]))
            {
                bothSides = true;
                end = i + 1;
                break;
            }

            var (value, length) = places.At(tokens, i);
            if (length == 0)
            {
                if (sides.Count >= 2 || (sides.Count == 1 && !Proclitics.IsJoined(tokens[i])))
                {
                    break;
                }

                continue;
            }

            sides.Add(PlaceTable.Side(value.Place));
            i += length - 1;
            end = i + 1;
        }

        // «بين واشنطن ومجموع دول المجلس»: whoever the other one is, it is not one of ours.
        if (sides.Count == 1 && !bothSides && end < tokens.Count && Proclitics.IsJoined(tokens[end]) && RoundWords.Between.Has(tokens[between]))
        {
            sides.Add(Unnamed);
        }

        return end < 0 ? null : (sides, bothSides, end);
    }
}
