using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>The judged archive, built as if its words were as frequent as those of a million passages.</summary>
public sealed class FrequentArchive : IDisposable
{
    private const int Frequent = 3;

    public FrequentArchive() => Passages = [.. Archive.Passages.Select(p => (p.SourceId, p.Start, SearchTerms.Of(p.Span.In(Archive.Texts[p.SourceId]))))];

    internal JudgedArchive Archive { get; } = new(Frequent);

    /// <summary>Where every passage stands, and its terms.</summary>
    internal IReadOnlyList<(string Source, int Start, IReadOnlyList<SearchTerm> Terms)> Passages { get; }

    public void Dispose() => Archive.Dispose();
}
