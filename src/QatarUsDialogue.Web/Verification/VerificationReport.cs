namespace QatarUsDialogue.Web.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Subject">What was verified, for the sentence that sums up.</param>
/// <param name="Notes">What a person should know and what is no difference.</param>
public sealed record VerificationReport(string Subject, IReadOnlyList<Difference> Differences, IReadOnlyList<string> Notes)
{
    public async Task WriteAsync(TextWriter output)
    {
        foreach (var difference in Differences)
        {
            await output.WriteLineAsync(difference.ToString());
        }

        foreach (var note in Notes)
        {
            await output.WriteLineAsync($"Note: {note}");
        }

        await output.WriteLineAsync(Differences.Count switch
        {
            0 => $"{Subject}: everything is as it follows from the seeds.",
            1 => $"{Subject}: 1 difference.",
            _ => FormattableString.Invariant($"{Subject}: {Differences.Count} differences."),
        });
    }
}
