namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// How readers have the pages: answered by this program, or as files on any server. Where they are files no form would find
/// an answer, so that templates put links in its place.
/// </summary>
public sealed record SiteForm(bool IsStatic);
