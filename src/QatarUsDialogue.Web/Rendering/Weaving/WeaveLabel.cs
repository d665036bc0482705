namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The date of a round, above or below it.</summary>
/// <param name="LeaderY">Where the line from the round to its label begins; null where the label stands beside the round.</param>
public sealed record WeaveLabel(WeavePoint Middle, string Text, double? LeaderY)
{
    /// <summary>The edge of the words that looks to the round.</summary>
    public double NearY => LeaderY < Middle.Y ? Box.Y : Box.Y + Box.Height;

    public WeaveBox Box => WeaveBox.OfText(Middle, Text);
}
