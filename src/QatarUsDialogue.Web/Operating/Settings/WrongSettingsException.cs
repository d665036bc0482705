namespace QatarUsDialogue.Web.Operating.Settings;

/// <summary>Settings that the program cannot start with, all of them, in words for the person who wrote them.</summary>
public sealed class WrongSettingsException(IReadOnlyList<string> mistakes) : Exception(string.Join('\n', mistakes))
{
    public IReadOnlyList<string> Mistakes => mistakes;
}
