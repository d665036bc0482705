using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>One topic's row under the axis.</summary>
public sealed record WeaveTopic(string Key, Label Name, double Y, IReadOnlyList<WeaveDot> Dots, bool IsChosen);
