namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Which form of a counted noun a number asks for. None has a form of its own: “no documents”.</summary>
public static class EnglishPlural
{
    public static PluralForm Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number switch
        {
            0 => PluralForm.Zero,
            1 => PluralForm.One,
            _ => PluralForm.Other,
        };
    }
}
