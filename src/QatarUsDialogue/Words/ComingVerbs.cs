using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>Present verbs by which the press tells what is about to come: «بلينكن يزور الدوحة», «تحتضن الدوحة، الثلاثاء».</summary>
public static class ComingVerbs
{
    private static readonly WordSet All = new(
        "يزور", "تستضيف", "يستضيف", "تحتضن", "ينعقد", "تنعقد", "يعقد", "تعقد", "ينطلق", "تنطلق", "يبدأ", "تبدأ", "يترأس",
        "يصل", "تصل", "يلتقي", "تشهد", "يبحث", "تبحث", "يستعد", "تستعد", "يلتئم", "تلتئم", "تجرى", "تقام", "تجتمع", "يجتمع", "يشارك", "تشارك",
        "يتوجه", "تتوجه", "يحضر", "يستأنف", "تستأنف", "يجري", "تجري", "يفتتح", "تفتتح", "يحل", "يوقع", "تتجه", "يقود");

    public static bool Has(Token token) => All.HasBase(token);
}
