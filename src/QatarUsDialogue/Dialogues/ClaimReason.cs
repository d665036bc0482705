namespace QatarUsDialogue.Dialogues;

/// <summary>Why a claim was taken for its field, or left.</summary>
public enum ClaimReason
{
    /// <summary>Taken: the only one.</summary>
    OnlyOne,

    /// <summary>Taken: no article says so, a record does.</summary>
    OnlyRecord,

    /// <summary>Taken: the round has no source, and later rounds are numbered after it.</summary>
    Numbering,

    /// <summary>Taken: all that speak of it agree.</summary>
    AllAgree,

    /// <summary>Taken, and the other left: what articles say goes before records.</summary>
    ArticlesFirst,
    OutsideAndOther,

    /// <summary>Taken, and the other left: a day before a month.</summary>
    MostPrecise,
    LessPrecise,

    /// <summary>Taken, and the other left: printed before concluded.</summary>
    Printed,
    Concluded,

    /// <summary>Taken, and the other left: written after the round before written ahead of it.</summary>
    WrittenAfter,
    WrittenBefore,

    /// <summary>Taken, and the other left: said by more sources.</summary>
    SaidByMore,
    SaidByFewer,

    /// <summary>Taken, and the other left: nothing else tells them apart.</summary>
    FirstInOrder,
    LaterInOrder,

    /// <summary>Left, but of the same value.</summary>
    SameAsTaken,

    /// <summary>Left: a longer time that holds the one taken.</summary>
    WiderThanTaken,

    /// <summary>Left: a record's shorter time within the one taken.</summary>
    RecordWithinTaken,
}
