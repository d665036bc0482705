namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>
/// All that is measured at one address in one load of the page. Each list holds faults, one a line, and should be empty.
/// </summary>
internal sealed record PageVisit
{
    public required IReadOnlyList<string> Console { get; init; }
    public required IReadOnlyList<string> Language { get; init; }
    public required IReadOnlyList<string> Markup { get; init; }
    public required IReadOnlyList<string> Width { get; init; }
    public required IReadOnlyList<string> Enlargement { get; init; }
    public required IReadOnlyList<string> Axe { get; init; }
    public required IReadOnlyList<string> SkipLink { get; init; }
    public required IReadOnlyList<string> Focus { get; init; }
    public required IReadOnlyList<string> Targets { get; init; }
    public required IReadOnlyList<string> Figures { get; init; }
    public required IReadOnlyList<string> Print { get; init; }
    public required IReadOnlyList<string> Motion { get; init; }

    /// <summary>The page and whatever else the browser asked for to show it. No faults.</summary>
    public required IReadOnlyList<Uri> Sent { get; init; }
}
