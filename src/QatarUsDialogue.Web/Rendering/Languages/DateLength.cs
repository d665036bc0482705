namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>How much of a date is written out.</summary>
public enum DateLength
{
    /// <summary>As exactly as it is known: 5 مارس/آذار 2024, 5 March 2024.</summary>
    Full,

    /// <summary>Month and year, for titles: مارس 2024, March 2024.</summary>
    Month,

    /// <summary>Month and year where there is least room: مارس 2024, Mar 2024.</summary>
    Short,
}
