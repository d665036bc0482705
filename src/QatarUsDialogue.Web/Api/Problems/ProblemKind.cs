namespace QatarUsDialogue.Web.Api.Problems;

/// <summary>What can be wrong with a request. The page <c>/api</c> tells of each under its name.</summary>
public enum ProblemKind
{
    /// <summary>The cursor is none that this list has given, or other filters stand beside it.</summary>
    BadCursor,

    /// <summary>A filter has a value that it cannot have.</summary>
    BadFilter,

    /// <summary>The address takes no such word in its query.</summary>
    UnknownParameter,

    NotFound,

    /// <summary>A fact was published and is no more.</summary>
    Gone,

    NotAllowed,

    /// <summary>Refused before it was understood: too much at once, or something that was brought along.</summary>
    Refused,

    TooManyRequests,

    /// <summary>It may be there in a moment.</summary>
    Busy,

    Failed,
}
