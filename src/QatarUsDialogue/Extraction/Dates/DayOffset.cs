using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Days counted from the day of publication.</summary>
internal static class DayOffset
{
    private static readonly WordSet BeforeIt = new("الأول");

    // اليوم · أمس · أمس الأول · أول أمس · أول من أمس · غدا · بعد غد
    public static (int Days, int End)? At(TokenList tokens, int i)
    {
        if (DateWords.First.HasBase(tokens[i]))
        {
            var yesterday = i + 1 < tokens.Count && DateWords.From.Has(tokens[i + 1]) ? i + 2 : i + 1;
            return yesterday < tokens.Count && DateWords.Yesterday.Has(tokens[yesterday]) ? (-2, yesterday + 1) : null;
        }

        if (DateWords.After.HasBase(tokens[i]) && i + 1 < tokens.Count && DateWords.Tomorrow.Has(tokens[i + 1]))
        {
            return (2, i + 2);
        }

        return DateWords.Today.HasBase(tokens[i]) ? (0, i + 1)
            : DateWords.Yesterday.HasBase(tokens[i]) ? i + 1 < tokens.Count && BeforeIt.Has(tokens[i + 1]) ? (-2, i + 2) : (-1, i + 1)
            : DateWords.Tomorrow.Has(tokens[i]) ? (1, i + 1)
            : null;
    }
}
