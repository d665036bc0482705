namespace QatarUsDialogue.Searching.Queries;

/// <summary>What a reader asked for, understood. A passage must hold one clause of every choice, and no excluded one.</summary>
public sealed record SearchQuery
{
    public static SearchQuery Empty { get; } = new() { Text = "" };

    /// <summary>As it was typed.</summary>
    public required string Text { get; init; }
    public IReadOnlyList<QueryChoice> Choices { get; init; } = [];
    public IReadOnlyList<QueryClause> Excluded { get; init; } = [];
    public IReadOnlyList<QueryFilter> Filters { get; init; } = [];

    /// <summary>What could not be understood as it was meant, and was taken as words.</summary>
    public IReadOnlyList<QueryNote> Notes { get; init; } = [];

    public bool IsEmpty => Choices.Count == 0 && Excluded.Count == 0 && Filters.Count == 0;
}
