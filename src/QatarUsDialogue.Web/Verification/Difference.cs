namespace QatarUsDialogue.Web.Verification;

/// <summary>Something that is not as it follows from the seeds.</summary>
/// <param name="Place">The file, and within it the table, the row or the line.</param>
/// <param name="What">What is wrong there.</param>
public sealed record Difference(string Place, string What)
{
    public override string ToString() => $"{Place}: {What}";
}
