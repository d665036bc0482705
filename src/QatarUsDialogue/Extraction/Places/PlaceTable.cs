using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Places;

/// <summary>The lexicon's places by their names and by the adjectives made of them.</summary>
public sealed class PlaceTable
{
    public const string Qatar = "qatar";
    public const string UnitedStates = "united-states";
    private const string Doha = "doha";
    private const string Washington = "washington";

    private readonly PhraseTable<(PlaceEntry Place, bool IsAdjective)> _phrases;

    public PlaceTable(Lexicon lexicon)
    {
        _phrases = new(lexicon.Places.SelectMany(place =>
            place.Forms.Select(form => (form, (place, false)))
                .Concat(place.Adjectives.Select(form => (form, (place, true))))), lexicon.Met);
    }

    public bool MayBegin(string word) => _phrases.MayBegin(word);

    public ((PlaceEntry Place, bool IsAdjective) Value, int Length) At(TokenList tokens, int start) =>
        _phrases.LongestAt(tokens, start);

    /// <summary>The side a place stands for in «بين الدوحة وواشنطن»: the two capitals stand for their countries.</summary>
    public static string Side(PlaceEntry place) => place.Key switch
    {
        Doha => Qatar,
        Washington => UnitedStates,
        _ => place.Key,
    };

    public static bool IsOurs(PlaceEntry place) => Side(place) is Qatar or UnitedStates;
}
