namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>
/// What is cited, in one language. What is not known is null or empty, and then stands in no form of the citation.
/// </summary>
public sealed record CitedWork
{
    public required WorkKind Kind { get; init; }

    /// <summary>Its name in files: <c>round-6</c>, <c>source-001</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The language of the title, which of a source and a document is always Arabic.</summary>
    public required string Language { get; init; }

    public CitedDate? Date { get; init; }

    /// <summary>The city where it was held.</summary>
    public string? Place { get; init; }

    /// <summary>The newspaper it stands in.</summary>
    public string? Container { get; init; }

    /// <summary>Who made it: the parties of a document.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What sort of paper it is, in words.</summary>
    public string? Genre { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Path { get; init; }

    /// <summary>Its permanent address here.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the article at its publisher.</summary>
    public string? Original { get; init; }

    /// <summary>The archive's name.</summary>
    public required string Archive { get; init; }

    /// <summary>The release that is cited.</summary>
    public required string Release { get; init; }

    /// <summary>What no field has room for, the release among it.</summary>
    public required string Note { get; init; }

    /// <summary>The citation as it stands on a page.</summary>
    public required string Text { get; init; }
}
