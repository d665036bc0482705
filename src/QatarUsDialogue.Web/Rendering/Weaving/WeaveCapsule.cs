namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The hatched band around rounds whose place in time is a guess.</summary>
public sealed record WeaveCapsule(double X, double Width);
