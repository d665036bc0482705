namespace QatarUsDialogue.Web.Rendering.Weaving;

public readonly record struct WeavePoint(double X, double Y);
