namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The line on which a round stands: one for each city, and one between for a place that is neither or not known.</summary>
public enum WeaveLane
{
    Doha,
    Washington,
    Between,
}
