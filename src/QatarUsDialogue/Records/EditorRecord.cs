namespace QatarUsDialogue.Records;

/// <summary>
/// What an editor adds from outside the archive, one file under <c>seeds/records/</c>. Never counted as evidence;
/// always shown tagged and with its addresses.
/// </summary>
public sealed class EditorRecord
{
    /// <summary>The file's name without its ending, for example <c>round-2</c>.</summary>
    public required string Key { get; init; }
    public required RecordKind Kind { get; init; }

    /// <summary>For a record of a round, or for an article's record that joins it to a round.</summary>
    public int? Round { get; init; }

    /// <summary>For a record of an article: the id of the source, as <c>002</c>.</summary>
    public string? SourceId { get; init; }
    public required string TitleAr { get; init; }
    public required string TitleEn { get; init; }

    /// <summary>The editor's note, Markdown, Arabic.</summary>
    public required string Note { get; init; }
    /// <summary>Words of an article that are printed wrongly, exactly as they stand there. Shown with «[كذا]», never mended.</summary>
    public List<string> Misprints { get; init; } = [];
    public List<RecordStatement> Statements { get; init; } = [];
}
