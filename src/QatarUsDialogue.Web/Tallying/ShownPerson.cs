using System.Linq.Expressions;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Someone at a round who is among the first of those who chaired it, or of those who are only named, whom pages show of it.</summary>
public sealed class ShownPerson
{
    /// <summary>The most of either; the page of a round's people lists all.</summary>
    public const int Most = 4;

    /// <summary>Whether sources themselves say that this one chaired the round, or name this one there without a chair.</summary>
    public static readonly Expression<Func<Participant, bool>> IsListed = person =>
        (person.Role == ParticipantRole.Chair && person.Basis != Basis.Outside)
        || (person.Role == ParticipantRole.Participant && person.FactId != null);

    private static readonly Func<Participant, bool> Listed = IsListed.Compile();

    public required string DialogueKey { get; init; }

    /// <summary>The participant's own place among all of the round.</summary>
    public required int Order { get; init; }

    /// <summary>Whether sources say that this one chaired the round.</summary>
    public static bool IsChair(Participant person) => person.Role == ParticipantRole.Chair && Listed(person);

    /// <summary>Whether sources name this one at the round, without a chair.</summary>
    public static bool IsNamed(Participant person) => person.Role == ParticipantRole.Participant && Listed(person);
}
