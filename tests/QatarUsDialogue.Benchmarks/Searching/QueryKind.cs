namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>What makes a search easy or hard: by how many passages its words are held.</summary>
internal enum QueryKind
{
    /// <summary>A word of 5 to 50 passages.</summary>
    Rare,

    /// <summary>A word of one passage in 2000 to one in 200.</summary>
    Middle,

    /// <summary>A rare word and a common one.</summary>
    RareAndCommon,

    /// <summary>Two words that follow one another in few passages.</summary>
    RarePhrase,

    /// <summary>The first letters of a middle word.</summary>
    Prefix,

    /// <summary>A word of one passage in ten, or more.</summary>
    Common,

    /// <summary>A common word, with a round and a year chosen.</summary>
    CommonFiltered,

    /// <summary>Two common words.</summary>
    TwoCommon,

    /// <summary>Words that follow one another in one passage of a hundred, or more.</summary>
    CommonPhrase,
}
