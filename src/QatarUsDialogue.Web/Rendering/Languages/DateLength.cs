namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>How much of a date is written out.</summary>
public enum DateLength
{
    /// <summary>Both names of the month: 5 مارس/آذار 2024.</summary>
    Full,

    /// <summary>Gulf month and year, for charts and tight places: مارس 2024.</summary>
    Month,
}
