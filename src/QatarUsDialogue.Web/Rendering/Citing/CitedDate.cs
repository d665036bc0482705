using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>As much of a date as is certain: a day, else the month or the year that all days of a range share.</summary>
public sealed record CitedDate(int Year, int? Month, int? Day)
{
    /// <summary>Null where not even the year is certain.</summary>
    public static CitedDate? Of(DateRange? range) => range switch
    {
        { IsDay: true } day => new(day.Earliest.Year, day.Earliest.Month, day.Earliest.Day),
        { } days when days.Earliest.Year != days.Latest.Year => null,
        { } days when days.Earliest.Month != days.Latest.Month => new(days.Earliest.Year, null, null),
        { } days => new(days.Earliest.Year, days.Earliest.Month, null),
        _ => null,
    };

    /// <summary>The parts that are known, the year first.</summary>
    public IReadOnlyList<int> Parts => [.. new[] { Year, Month, Day }.OfType<int>()];

    /// <summary>The parts with something between them: <c>2024-03-05</c>, <c>2024/03</c>.</summary>
    public string Joined(char separator) =>
        string.Join(separator, Parts.Select((part, at) => part.ToString(at == 0 ? "0000" : "00", System.Globalization.CultureInfo.InvariantCulture)));
}
