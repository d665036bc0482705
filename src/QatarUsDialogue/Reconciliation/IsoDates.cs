using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Dates as text: <c>2024-03-05</c> for a day, <c>2022-11-21/2022-11-22</c> for more.</summary>
internal static class IsoDates
{
    public static string Of(DateRange date) => date.IsDay ? Of(date.Earliest) : $"{Of(date.Earliest)}/{Of(date.Latest)}";

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
