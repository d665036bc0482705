using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>The words that newspapers put above links to other stories.</summary>
public static class LinkLabel
{
    // اقرأ أيضا: · مواضيع ذات صلة · الأكثر قراءة
    public static bool Is(string text) =>
        LineSplitter.Split(ArticleCleaner.Clean(text)) is [var line]
        && !LineReader.IsSentence(line)
        && (LineReader.Opens(line, FurnitureCues.Links) || LineReader.OpensEnd(line));
}
