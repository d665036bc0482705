namespace QatarUsDialogue.Searching.Matching;

/// <summary>Why words of a text answer a query; the closest first.</summary>
public enum MatchRule
{
    /// <summary>The same letters.</summary>
    Exact,

    /// <summary>The same word, spelt another way: hamza, ta marbuta, vowel signs, digits.</summary>
    Spelling,

    /// <summary>The same word behind other little words: «لقاعدة» for «قاعدة».</summary>
    Prefix,

    /// <summary>A word that begins with the letters that were asked for.</summary>
    Beginning,

    /// <summary>Another form of the word: plural, feminine, with a pronoun.</summary>
    Stem,

    /// <summary>Other words that mean the same.</summary>
    Synonym,
}
