using System.Collections.Concurrent;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// Things that a thread of their own brings forth, in their order, while those before are still being written. At most some
/// wait to be taken.
/// </summary>
internal sealed class WorkAhead<T> : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly BlockingCollection<T> waiting;
    private readonly Task work;

    public WorkAhead(IEnumerable<T> things, int most)
    {
        waiting = new(most);
        work = Task.Factory.StartNew(() => BringForth(things), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>To be taken once. Where bringing them forth fails, taking them does.</summary>
    public IEnumerable<T> All()
    {
        foreach (var thing in waiting.GetConsumingEnumerable())
        {
            yield return thing;
        }

        work.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // Who fails while writing leaves nobody behind who still reads.
        stop.Cancel();
        Task.WaitAny(work);
        waiting.Dispose();
        stop.Dispose();
    }

    private void BringForth(IEnumerable<T> things)
    {
        try
        {
            foreach (var thing in things)
            {
                waiting.Add(thing, stop.Token);
            }
        }
        finally
        {
            waiting.CompleteAdding();
        }
    }
}
