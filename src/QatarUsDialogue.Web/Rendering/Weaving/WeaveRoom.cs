namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>What of the chart is taken while words look for a place.</summary>
public sealed class WeaveRoom
{
    private readonly List<WeaveBox> _taken = [];

    /// <summary>Takes all the boxes, or none where something stands in the way of one.</summary>
    public bool TryTake(params IReadOnlyList<WeaveBox> boxes)
    {
        if (boxes.Any(box => _taken.Exists(box.Meets)))
        {
            return false;
        }

        _taken.AddRange(boxes);
        return true;
    }

    public void Take(IEnumerable<WeaveBox> boxes) => _taken.AddRange(boxes);
}
