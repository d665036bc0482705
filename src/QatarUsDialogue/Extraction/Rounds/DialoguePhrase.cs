namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>«الحوار الاستراتيجي القطري - الأميركي السادس» taken apart.</summary>
/// <param name="End">One behind its last token.</param>
/// <param name="Sides">Keys of the countries it names.</param>
internal sealed record DialoguePhrase(int End, int? Number, bool IsStrategic, bool NamesBothSides, IReadOnlyList<string> Sides)
{
    public RoundParties Parties(string one, string other) =>
        Sides.Any(s => s != one && s != other) ? RoundParties.Others
        : Sides.Contains(one) && Sides.Contains(other) ? RoundParties.Ours
        : RoundParties.Unsaid;
}
