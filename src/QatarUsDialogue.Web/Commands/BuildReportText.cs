using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Commands;

/// <summary>A build's report as plain text.</summary>
internal static class BuildReportText
{
    private static readonly (string Verb, string Title)[] Parts =
    [
        ("kept", "Kept"),
        ("merged", "Merged"),
        ("set aside", "Set aside"),
    ];

    public static async Task WriteAsync(BuildReport report, TextWriter output)
    {
        await output.WriteLineAsync($"Generation {report.Id} ({(report.IsNew ? "new" : "unchanged")})");
        await output.WriteLineAsync(FormattableString.Invariant(
            $"{report.Sources} sources, {report.Rounds} rounds, {report.Documents} documents, {report.Facts} facts"));
        foreach (var (verb, title) in Parts)
        {
            await PartAsync(output, title, report.Decisions.Where(d => d.Verb == verb).Select(d => $"{d.Subject}: {d.Because}"));
        }

        await PartAsync(output, "Refused", report.Refusals.Select(r => $"{r.File}: {r.Reason}"));
        await PartAsync(output, "Unsure", report.Warnings);
    }

    private static async Task PartAsync(TextWriter output, string title, IEnumerable<string> lines)
    {
        var count = lines.Count();
        if (count == 0)
        {
            return;
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(FormattableString.Invariant($"{title} ({count})"));
        foreach (var line in lines)
        {
            await output.WriteLineAsync("  " + line);
        }
    }
}
