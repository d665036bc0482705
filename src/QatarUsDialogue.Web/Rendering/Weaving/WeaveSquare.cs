using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>One document beside its round.</summary>
public sealed record WeaveSquare(double X, double Y, AgreementStatus Status);
