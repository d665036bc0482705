namespace QatarUsDialogue.Extraction.Dates;

/// <summary>A third of a month or a year: «مطلع», «منتصف», «أواخر».</summary>
public enum MonthPart
{
    Start,
    Middle,
    End,
}
