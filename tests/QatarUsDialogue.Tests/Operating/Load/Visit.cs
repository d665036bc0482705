namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>One answer as it came: what was asked, when, and the hash of what was said.</summary>
/// <param name="Status">0 where no answer came.</param>
internal sealed record Visit(string Path, TimeSpan Start, TimeSpan End, int Status, string Hash)
{
    public TimeSpan Took => End - Start;
}
