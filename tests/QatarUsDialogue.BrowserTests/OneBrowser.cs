namespace QatarUsDialogue.BrowserTests;

/// <summary>One site and one browser for all tests: starting them is what takes time.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
