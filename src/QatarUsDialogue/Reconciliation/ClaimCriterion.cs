namespace QatarUsDialogue.Reconciliation;

/// <summary>What decides between two claims, the strongest first.</summary>
internal enum ClaimCriterion
{
    /// <summary>An article is taken before a record, always.</summary>
    Archive,

    /// <summary>A day before a part of a month, a month, a longer time.</summary>
    Precision,

    /// <summary>Printed before concluded.</summary>
    Basis,

    /// <summary>Written after the round before written ahead of it.</summary>
    Telling,

    /// <summary>Said by more sources.</summary>
    Support,

    /// <summary>Nothing else tells them apart: the first source by name.</summary>
    Name,
}
