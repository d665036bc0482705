using System.Diagnostics;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Remembers which of many searches took longest, and asks these again: what was slow only once was another program's doing.</summary>
internal sealed class SlowestQueries(ArchiveSearch search)
{
    private const int Kept = 50;
    private const int Again = 5;

    private readonly PriorityQueue<SearchRequest, double> _slowest = new();

    public SearchView Read(SearchRequest request)
    {
        var (view, milliseconds) = Measure(request);
        if (_slowest.Count < Kept)
        {
            _slowest.Enqueue(request, milliseconds);
        }
        else
        {
            _slowest.EnqueueDequeue(request, milliseconds);
        }

        return view;
    }

    /// <summary>The slowest query, and how long it takes at its best.</summary>
    public (string Text, double Milliseconds) AskedAgain() => _slowest.UnorderedItems
        .Select(one => (one.Element.Text, Milliseconds: Enumerable.Range(0, Again).Min(_ => Measure(one.Element).Milliseconds)))
        .MaxBy(one => one.Milliseconds);

    private (SearchView View, double Milliseconds) Measure(SearchRequest request)
    {
        var start = Stopwatch.GetTimestamp();
        var view = search.Read(request);
        return (view, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
