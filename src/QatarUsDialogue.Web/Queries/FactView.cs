using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The card of one fact.</summary>
/// <param name="Rule">The extractor that found the words, and its version.</param>
/// <param name="Former">The file hashes under which the words were published before.</param>
/// <param name="Release">The release that is cited.</param>
public sealed record FactView(
    string Id,
    FactNote Note,
    TextSpan Span,
    Quotation Quotation,
    SourceLine Source,
    string Rule,
    FactStatus Status,
    IReadOnlyList<string> Former,
    string Release);
