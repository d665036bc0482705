namespace QatarUsDialogue.Tests.Faults;

/// <summary>How a build in a process of its own ended.</summary>
/// <param name="Error">What it wrote to the error stream.</param>
/// <param name="Calls">What <c>strace</c> wrote.</param>
internal sealed record BuildEnd(int ExitCode, string Error, IReadOnlyList<string> Calls, TimeSpan Took)
{
    public const int Killed = 128 + 9;
}
