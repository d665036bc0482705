namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Where a round would stand if it were alone: its day, counted along the direction of reading, and its lane.</summary>
/// <param name="IsPlaced">False where neither a source nor a record gives the day: the place is a guess.</param>
public readonly record struct WeaveStand(double Along, WeaveLane Lane, bool IsPlaced)
{
    private const double InOneLane = 48;
    private const double AcrossLanes = 24;
    private const double BesideGuess = 56;

    /// <summary>The least distance at which two rounds, their documents and the dots under them do not touch.</summary>
    public double GapTo(WeaveStand other) =>
        IsPlaced != other.IsPlaced ? BesideGuess
        : IsInTheWayOf(other) ? InOneLane
        : AcrossLanes;

    /// <summary>True where the two share a lane; the middle one has both cities' documents beside it.</summary>
    public bool IsInTheWayOf(WeaveStand other) =>
        Lane == other.Lane || Lane == WeaveLane.Between || other.Lane == WeaveLane.Between;
}
