using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>The judged archive, built as if its words were as frequent as those of a million passages.</summary>
public sealed class FrequentArchive : IDisposable
{
    private const int Frequent = 3;

    public FrequentArchive() => Passages = [.. Archive.Passages.Select(p => (p.Id, SearchTerms.Of(p.Span.In(Archive.Texts[p.SourceId]))))];

    internal JudgedArchive Archive { get; } = new(Frequent);

    /// <summary>Every passage's terms.</summary>
    internal IReadOnlyList<(int Id, IReadOnlyList<SearchTerm> Terms)> Passages { get; }

    public void Dispose() => Archive.Dispose();
}
