using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>One captured article in the archive.</summary>
public sealed class Source
{
    /// <summary>Short and stable: the part of the file name before the first underscore, else the whole stem.</summary>
    public required string Id { get; init; }
    public required string File { get; init; }
    public required string Sha256 { get; init; }
    public required string Text { get; init; }

    /// <summary>True where the file is an HTML page: the text was taken out of it, and the hash is the file's.</summary>
    public bool IsFromPage { get; init; }
    public required ArticleScope Scope { get; init; }

    /// <summary>The printed headline; null where the capture has none.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication; null where neither the text nor a record tells it.</summary>
    public DateOnly? Published { get; init; }
    public Basis? PublishedBasis { get; init; }
    public string? Outlet { get; init; }

    /// <summary>The outlet's English name; null where the lexicon has none.</summary>
    public string? OutletEn { get; init; }
    public Basis? OutletBasis { get; init; }

    /// <summary>The round the article is about, and whether it was written before that round.</summary>
    public string? DialogueKey { get; init; }
    public bool IsPreview { get; init; }
    public List<Fact> Facts { get; } = [];
    public List<FurniturePart> Furniture { get; } = [];
}
