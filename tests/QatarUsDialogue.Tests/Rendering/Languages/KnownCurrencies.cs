using System.Reflection;
using QatarUsDialogue.Extraction.Amounts;

namespace QatarUsDialogue.Tests.Rendering.Languages;

/// <summary>The currencies that the reader's own tables name.</summary>
internal static class KnownCurrencies
{
    private static readonly string[] Tables = ["Currencies", "ByNation"];

    public static IReadOnlyList<string> Codes { get; } = [.. Tables.SelectMany(CodesIn).Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, string>.ValueCollection CodesIn(string table) =>
        ((Dictionary<string, string>)typeof(AmountMention).Assembly
            .GetType("QatarUsDialogue.Extraction.Amounts.AmountWords", throwOnError: true)!
            .GetField(table, BindingFlags.Public | BindingFlags.Static)!
            .GetValue(null)!).Values;
}
