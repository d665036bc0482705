namespace QatarUsDialogue.Records;

/// <summary>What a statement of a record is about.</summary>
public enum RecordField
{
    /// <summary>The day or days of a round, or of an event before the rounds.</summary>
    Date,
    City,
    Chair,
    Document,

    /// <summary>An event before the rounds or beside them, told in words.</summary>
    Event,

    /// <summary>The publication day of an article.</summary>
    Published,
    Outlet,

    /// <summary>The page on which the publisher has an article.</summary>
    Page,

    /// <summary>The number of the round an article without a number speaks of.</summary>
    Number,

    /// <summary>Words of an article that the public record contradicts.</summary>
    Correction,

    /// <summary>A disagreement within the public record.</summary>
    Conflict,
}
