namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Which form of a counted noun a number asks for, by the CLDR rule for Arabic.</summary>
public static class ArabicPlural
{
    public static PluralForm Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var lastTwo = number % 100;
        return number switch
        {
            0 => PluralForm.Zero,
            1 => PluralForm.One,
            2 => PluralForm.Two,
            _ when lastTwo is >= 3 and <= 10 => PluralForm.Few,
            _ when lastTwo is >= 11 => PluralForm.Many,
            _ => PluralForm.Other,
        };
    }
}
