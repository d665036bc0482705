namespace QatarUsDialogue.Cleaning;

/// <summary>Letters and marks that the eye confuses, by name.</summary>
public static class ArabicLetters
{
    public const char Hamza = '\u0621';
    public const char HamzaOnWaw = '\u0624';
    public const char HamzaOnYeh = '\u0626';
    public const char AlefMadda = '\u0622';
    public const char AlefHamzaAbove = '\u0623';
    public const char AlefHamzaBelow = '\u0625';
    public const char Alef = '\u0627';
    public const char TaMarbuta = '\u0629';
    public const char Tatweel = '\u0640';
    public const char Kaf = '\u0643';
    public const char Heh = '\u0647';
    public const char AlefMaksura = '\u0649';
    public const char Yeh = '\u064A';
    public const char Fathatan = '\u064B';
    public const char HamzaAbove = '\u0654';
    public const char LastHaraka = '\u065F';
    public const char SuperscriptAlef = '\u0670';
    public const char AlefWasla = '\u0671';
    public const char PersianKaf = '\u06A9';
    public const char PersianYeh = '\u06CC';
    public const char ArabicIndicZero = '\u0660';
    public const char ArabicIndicNine = '\u0669';
    public const char PersianZero = '\u06F0';
    public const char PersianNine = '\u06F9';
    public const char Comma = '\u060C';
    public const char Semicolon = '\u061B';
    public const char QuestionMark = '\u061F';
    public const char LeftGuillemet = '\u00AB';
    public const char RightGuillemet = '\u00BB';

    /// <summary>Vowel signs, shadda, dagger alef and Quranic marks: written or not, the word is the same.</summary>
    public static bool IsMark(char c) =>
        c is >= Fathatan and <= LastHaraka or SuperscriptAlef or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06ED';

    /// <summary>Signs that have no width: joiners, bidirectional marks, the byte order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' or '\uFEFF' or '\u00AD' or '\u061C';

    /// <summary>Ready-shaped letters and ligatures of old typesetting, which hold one or more plain letters; Latin ones as wide as a Chinese sign.</summary>
    public static bool IsPresentationForm(char c) => c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' or >= '\uFF01' and <= '\uFF5E';
}
