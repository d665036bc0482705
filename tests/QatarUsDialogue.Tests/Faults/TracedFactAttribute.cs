namespace QatarUsDialogue.Tests.Faults;

/// <summary>A test that needs <c>strace</c>: <c>tests/run</c> installs it, and a system without it says that the test was left out.</summary>
public sealed class TracedFactAttribute : FactAttribute
{
    public TracedFactAttribute()
    {
        if (!BuildProcess.CanBeTraced)
        {
            Skip = "strace is not there.";
        }
    }
}
