namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>What a language does with numbers, days and sums. Its words stand in a table of their own.</summary>
public interface ILanguage
{
    /// <summary>The code in addresses and in <c>lang</c>: <c>ar</c>, <c>en</c>.</summary>
    string Code { get; }

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    string Direction { get; }

    CalendarNames Calendar { get; }

    PluralForm PluralOf(int number);

    /// <summary>The ordinal in words, as the name of a round needs it.</summary>
    string Ordinal(int number);

    string Money(long amount, string? currency);

    /// <summary>Words as they begin a sentence or a heading.</summary>
    string Begin(string words);
}
