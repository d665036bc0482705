using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>A ready citation on a page.</summary>
public static class CitationMarkup
{
    // English words need no isolation from an English line: it would part a day from its month.
    public static IHtmlContent Of(string citation, Wording words) =>
        words.IsArabic ? LatinRuns.Isolate(citation) : ArabicWords.Within(citation);
}
