using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>A fact as the text needs it: its number, its kind and its words.</summary>
public sealed record PlacedFact(int Number, FactKind Kind, TextSpan Span)
{
    /// <summary>The kind's name in the style sheet.</summary>
    public string Style => StyleOf(Kind);

    public static string StyleOf(FactKind kind) => kind switch
    {
        FactKind.Event => "event",
        FactKind.Person => "person",
        FactKind.Document => "agree",
        FactKind.Topic => "topic",
        _ => "figure",
    };
}
