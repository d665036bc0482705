using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store;

internal static class EntryTerms
{
    /// <summary>The terms of each of an article's passages. Most of the work of the search index; it needs no database.</summary>
    public static IReadOnlyList<PassageTerms> Of(SourceEntry entry) =>
        [.. entry.Passages.Select(passage => PassageTerms.Of(passage.Span.In(entry.Source.Text)))];
}
