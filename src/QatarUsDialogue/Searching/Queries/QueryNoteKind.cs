namespace QatarUsDialogue.Searching.Queries;

/// <summary>Why a part of a query was taken as plain words, or left out.</summary>
public enum QueryNoteKind
{
    /// <summary>A quotation mark that nothing closes.</summary>
    OpenQuote,

    /// <summary>OR with nothing on one of its sides.</summary>
    LoneOr,

    /// <summary><c>round:</c> with nothing behind it.</summary>
    EmptyFilter,

    /// <summary>A colon behind a word that names no field.</summary>
    UnknownField,

    /// <summary>A value that the field cannot have, or that the archive does not hold.</summary>
    UnknownValue,

    /// <summary>Marks without a letter or a digit.</summary>
    NoWords,
}
