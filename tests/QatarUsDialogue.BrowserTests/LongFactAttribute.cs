namespace QatarUsDialogue.BrowserTests;

/// <summary>A test that takes minutes: <c>tests/long</c> asks for it, and a usual run leaves it out.</summary>
public sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("LONG") != "1")
        {
            Skip = "tests/long runs it.";
        }
    }
}
