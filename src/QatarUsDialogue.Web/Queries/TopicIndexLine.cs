namespace QatarUsDialogue.Web.Queries;

/// <summary>A topic in the list, with its presence in every round.</summary>
public sealed record TopicIndexLine(TopicRow Row, Label Group, IReadOnlyList<RoundSquare> Squares)
{
    public int Rounds => Squares.Count(square => square.Passages > 0);
}
