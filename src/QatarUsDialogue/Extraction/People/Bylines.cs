using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Credits name who wrote, not of whom the article speaks: «من أندرو ميلز», «(إعداد … للنشرة العربية - تحرير …)».</summary>
internal static class Bylines
{
    private const int LongestLine = 7;

    private static readonly WordSet Openings = new("من", "كتب", "كتبت", "بقلم", "إعداد", "تحرير", "ترجمة", "تغطية");

    private static readonly WordSet Crafts = new("إعداد", "تحرير", "تغطية", "للنشرة");

    public static bool Is(Sentence sentence) =>
        sentence[0].Is("(") ? sentence.Count > 1 && Crafts.Has(sentence[1])
        : Openings.Has(sentence[0]) && sentence.OpensLine && sentence.Count <= LongestLine && !Marks.IsSentenceEnd(sentence[sentence.Count - 1]);
}
