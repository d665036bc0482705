using System.Globalization;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Times as OAI-PMH writes them: days, or seconds in UTC.</summary>
public static class HarvestTime
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Day = "yyyy-MM-dd";

    public static string Write(DateTime time) => time.ToString(Seconds, CultureInfo.InvariantCulture);

    /// <summary>Whether a time lies in what is asked for. Both bounds belong to it; a day is all of its seconds.</summary>
    /// <exception cref="HarvestRefusalException">A bound is no time, they are of different kinds, or the first is the later.</exception>
    public static bool IsWithin(DateTime time, string? from, string? until)
    {
        var first = from is null ? DateTime.MinValue : Read(HarvestRequest.From, from);
        var last = until is null ? DateTime.MaxValue : Read(HarvestRequest.Until, until);
        if (from is not null && until is not null && from.Length != until.Length)
        {
            throw HarvestRequest.Wrong("from and until are to be of one granularity.");
        }

        if (first > last)
        {
            throw HarvestRequest.Wrong("from is later than until.");
        }

        return first <= time && (until is null || time < (until.Length == Day.Length ? last.AddDays(1) : last.AddSeconds(1)));
    }

    private static DateTime Read(string name, string written) =>
        DateTime.TryParseExact(
            written, [Day, Seconds], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        && time < DateTime.MaxValue.AddDays(-2)
            ? time
            : throw HarvestRequest.Wrong($"{name} is to be a day as 2024-03-05 or a time as 2024-03-05T00:00:00Z.");
}
