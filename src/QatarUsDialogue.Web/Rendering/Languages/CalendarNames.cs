namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>The names of months and days in one language, from January, Muharram and Sunday on.</summary>
/// <param name="Months">As a date is written out: مارس/آذار, March.</param>
/// <param name="PlainMonths">Where month and year stand alone: مارس, March.</param>
/// <param name="ShortMonths">Under the nodes of a chart: مارس, Mar.</param>
/// <param name="Early">Before the name of a month: its first ten days; then its second ten, and the rest.</param>
public sealed record CalendarNames(
    IReadOnlyList<string> Months,
    IReadOnlyList<string> PlainMonths,
    IReadOnlyList<string> ShortMonths,
    IReadOnlyList<string> HijriMonths,
    string HijriEra,
    IReadOnlyList<string> Weekdays,
    string Early,
    string Middle,
    string Late);
