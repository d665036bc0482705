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
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(FormattableString.Invariant($"{title} ({all.Length})"));
        foreach (var line in all)
        {
            await output.WriteLineAsync("  " + line);
        }
    }
}
