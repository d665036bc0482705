namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Passages on a topic in one round; the area is as the number.</summary>
public sealed record WeaveDot(double X, double Radius);
