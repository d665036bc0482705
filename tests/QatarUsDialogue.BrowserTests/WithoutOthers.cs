namespace QatarUsDialogue.BrowserTests;

/// <summary>Tests that hold a watch: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class WithoutOthers
{
    public const string Name = "without others";
}
