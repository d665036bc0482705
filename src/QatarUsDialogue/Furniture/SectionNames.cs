using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>The departments of a newspaper, which stand where its name and its headlines stand and are neither.</summary>
internal static class SectionNames
{
    private const int Longest = 5;

    private static readonly WordSet Names = new(
        "سياسة", "سياسي", "سياسية", "محليات", "محلي", "محلية", "اقتصاد", "اقتصادي", "اقتصادية", "رياضة", "رياضي", "رياضية",
        "عربي", "عربية", "عرب", "عربيات", "دولي", "دولية", "دوليات", "عالمية", "عالمي", "عالم", "خارجيات", "خليجي", "خليجية", "خليجيات",
        "تحليل", "تحليلات", "رأي", "آراء", "مقال", "مقالات", "تقرير", "تقارير", "أخبار", "خبر", "عاجل", "عاجلة", "وثائق", "طاقة",
        "ثقافة", "حوارات", "وطني", "وطنية", "حدث", "حوادث", "مجتمع", "منوعات", "تحقيقات", "متابعات", "ملفات", "دراسات", "افتتاحية",
        "كتاب", "أعمدة", "قضايا", "علاقات", "الأولى", "رئيسية", "صفحة", "عام", "الحدود", "خارج", "شؤون", "الساعة", "اليوم");

    // «أخبار الأردن والعالم» · «شؤون خليجية» · «كلمة العهد» · «خارج الحدود»
    private static readonly WordSet Openings = new("أخبار", "شؤون", "كلمة", "قسم", "ملف", "زاوية", "خارج", "داخل");

    /// <summary>«سياسة» · «عربي ودولي» · «السياسة, الشرق الأوسط» · «أخبار الأردن والعالم».</summary>
    public static bool Is(Line line) =>
        !line.EndsSentence && line.Words is > 0 and <= Longest && (Is([.. line.Tokens.Where(t => !t.IsMark)]) || IsList(line));

    private static bool IsList(Line line) =>
        line.Tokens.Any(Marks.IsComma) && LineParting.Parts(line) is { Count: > 1 } parts && Is(parts[0].Words) && parts.All(p => p.Words.Count <= 2);

    /// <summary>True for the words of one section's name; the first word alone tells «أخبار قطر» and «سياسة, الشرق الأوسط».</summary>
    public static bool Is(TokenList words) =>
        words.Count > 0 && words[0].IsWord && !words.Any(w => OutletWords.Closes(w))
        && (Openings.Has(words[0]) || words.All(w => w.IsNumber || Names.HasBase(w)));
}
