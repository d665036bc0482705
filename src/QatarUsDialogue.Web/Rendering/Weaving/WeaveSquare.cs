using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>One document beside its round.</summary>
public sealed record WeaveSquare(double X, double Y, AgreementStatus Status)
{
    public const double Pitch = 17;
    public const double Size = 13;

    public WeaveBox Box => new(X, Y, Size, Size);
}
