using System.Collections.Concurrent;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// Things that a thread of their own brings forth, in their order, while those before are still being written. At most some
/// wait to be taken.
/// </summary>
internal sealed class WorkAhead<T> : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<T> _waiting;
    private readonly Task _work;

    public WorkAhead(IEnumerable<T> things, int most)
    {
        _waiting = new(most);
        _work = Task.Factory.StartNew(() => BringForth(things), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>To be taken once. Where bringing them forth fails, taking them does.</summary>
    public IEnumerable<T> All()
    {
        foreach (var thing in _waiting.GetConsumingEnumerable())
        {
            yield return thing;
        }

        _work.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // Who fails while writing leaves nobody behind who still reads.
        _stop.Cancel();
        Task.WaitAny(_work);
        _waiting.Dispose();
        _stop.Dispose();
    }

    private void BringForth(IEnumerable<T> things)
    {
        try
        {
            foreach (var thing in things)
            {
                _waiting.Add(thing, _stop.Token);
            }
        }
        finally
        {
            _waiting.CompleteAdding();
        }
    }
}
