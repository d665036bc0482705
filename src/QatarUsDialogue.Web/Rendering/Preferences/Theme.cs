namespace QatarUsDialogue.Web.Rendering.Preferences;

/// <summary>The colours of the pages: as the reader's device asks, or as the reader chose.</summary>
public enum Theme
{
    Auto,
    Light,
    Dark,
}
