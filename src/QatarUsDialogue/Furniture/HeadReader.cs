using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>What newspapers print around a headline and what is easily taken for it.</summary>
internal static class HeadReader
{
    private const int LongestKicker = 8;
    private const int LongestByline = 5;
    private const int LongestOfThree = 8;
    private const int LongestAuthor = 7;
    private const int ShortestTitle = 3;

    /// <summary>Null for a line that may be the headline or a caption.</summary>
    public static FurnitureKind? KindOf(Line line) =>
        IsLabel(line) ? FurnitureKind.Chrome
        : LineReader.IsBreadcrumb(line) || IsKicker(line) || SectionNames.Is(line) ? FurnitureKind.Breadcrumb
        : IsByline(line) || IsAuthor(line) ? FurnitureKind.Credit
        : line.Words < ShortestTitle ? FurnitureKind.Chrome
        : null;

    /// <summary>«تم حفظ نسخة من هذه الصفحة بتاريخ …» · «نسخة محفوظة: 02-03-2021» · «crawled_at: …»: the day of the capture.</summary>
    public static bool IsCaptureNote(Line line) =>
        !LineReader.IsProse(line)
        && (line.Tokens.Any(t => FurnitureCues.Captured.Has(t)) || FurnitureCues.SavedCopy.IsIn(line.Tokens));

    /// <summary>True for what a capture or a site prints above its own name.</summary>
    public static bool IsAboveThePage(Line line) => IsCaptureNote(line) || IsLabel(line);

    // A site's clock stands above its weather or its «تسجيل الدخول».
    public static bool IsUnderClock(Line line) =>
        line.Tokens.Any(t => t.Is("°") || t.Is("weather") || t.Is("الطقس")) || (line.Tokens[0].Is(Login) && LineReader.IsButton(line));

    // «اختر اللغة: العربية English» · «39°C weather icon» · «https://…» · «US-Qatar Strategic Dialogue 2018»
    private static bool IsLabel(Line line) =>
        LineReader.Opens(line, FurnitureCues.Labels) || !line.Tokens.Any(t => t.IsWord && !char.IsAscii(t.Text[0]));

    // «قطر/أمريكا/حوار استراتيجي/افتتاح» · «عام / قطر والولايات المتحدة / حوار استراتيجي»
    private static bool IsKicker(Line line) =>
        line.Words <= LongestKicker && !line.EndsSentence && line.Tokens.Count(t => t.Is("/")) >= 2 && !line.Tokens.Any(t => t.Is(":"));

    // «هسبريس - و.م.ع» · «الدوحة - هديل صابر» · «واشنطن: «الشرق الأوسط»» · «تونس - أخبار الساعة»
    private static bool IsByline(Line line) =>
        !line.EndsSentence && LineParting.Parts(line) is { Count: 2 or 3 } parts && line.Words <= (parts.Count == 2 ? LongestByline : LongestOfThree)
        && line.Tokens.Any(t => Marks.IsDash(t) || t.Is("/") || t.Is("|"))
        && parts.All(p => p.Words.Count <= 3) && !line.Tokens.Take(line.Tokens.Count - 1).Any(t => t.Is(":"));

    // «كتب: محمود سالم» · «كتب أحمد جمعة» · «حوار - هديل صابر» · «إعداد: وحدة الدراسات»
    public static bool IsAuthor(Line line) =>
        line.Words <= LongestAuthor && !line.EndsSentence && line.Tokens.Count > 1
        && (FurnitureCues.Wrote.Has(line.Tokens[0])
            || (FurnitureCues.Author.Has(line.Tokens[0]) && (line.Tokens[1].Is(":") || Marks.IsDash(line.Tokens[1]))));

    private static readonly string Login = Cleaning.ArticleCleaner.Fold("تسجيل");
}
