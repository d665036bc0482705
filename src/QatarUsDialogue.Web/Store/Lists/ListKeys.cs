namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>How the lists of passages are called.</summary>
internal static class ListKeys
{
    /// <summary>Words in one spelling, and two of them that follow one another.</summary>
    public const string Word = "e:";
    public const string Words = "ee:";

    /// <summary>Stems, and two of them that follow one another.</summary>
    public const string Stem = "s:";
    public const string Stems = "ss:";

    /// <summary>What a passage can be filtered by.</summary>
    public const string Round = "round:";
    public const string Topic = "topic:";
    public const string Kind = "type:";
    public const string Year = "year:";
    public const string Person = "person:";

    /// <summary>The round of passages that speak of none.</summary>
    public const string NoRound = "none";

    /// <summary>Behind every key that begins so.</summary>
    public static string EndOf(string beginning) => beginning + "\U0010FFFF";

    public static ListShape ShapeOf(string key) => key[..(key.IndexOf(':', StringComparison.Ordinal) + 1)] switch
    {
        Word or Stem => ListShape.Places,
        Words or Stems => ListShape.Weights,
        _ => ListShape.Bare,
    };

    /// <summary>The id of the row of a long list that ends with this passage.</summary>
    public static long Row(long number, int passage) => (number << 32) | (uint)passage;
}
